package io.github.hdr4j.samples.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface, for people and for generators of clients. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
  private static final String KEY = "apiKey";
  private static final String SESSION = "session";
  private static final String DESCRIPTION =
      """
      Reads handwritten digits, numbers and forms.

      Authentication: make an API key at /settings/keys and send it with each request, \
      "Authorization: Bearer hdr_...". Pages of this server use the cookie of a session and, for \
      everything but GET, its CSRF token.

      Errors are problem details (RFC 9457): "type" is the address of an explanation, "detail" \
      says what went wrong and what helps.

      Limits: "RateLimit-Limit" and "RateLimit-Remaining" tell how many pictures may be sent in a \
      minute; 429 and 503 tell by "Retry-After" when to come again.\
      """;

  static {
    // Classes whose members tell nothing of what is answered: that is described by hand.
    SpringDocUtils.getConfig()
        .replaceWithClass(JsonNode.class, Object.class)
        .replaceWithClass(ObjectNode.class, Object.class)
        .addResponseTypeToIgnore(SseEmitter.class);
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Handwritten digit recognition")
                .version("v1")
                .description(DESCRIPTION)
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .components(
            new Components().addSecuritySchemes(KEY, key()).addSecuritySchemes(SESSION, session()))
        .addSecurityItem(new SecurityRequirement().addList(KEY))
        .addSecurityItem(new SecurityRequirement().addList(SESSION));
  }

  private static SecurityScheme key() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("hdr_...")
        .description("An API key, made at /settings/keys.");
  }

  private static SecurityScheme session() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(SecurityScheme.In.COOKIE)
        .name("JSESSIONID")
        .description("The session of a browser. Other methods than GET need its CSRF token, too.");
  }

  @Bean
  OpenApiCustomizer byHand() {
    return new OpenApiByHand();
  }
}
