package io.github.hdr4j.samples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.api.problem.ProblemType;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The description of the API")
class DescriptionTest extends RunningServer {
  @Test
  @DisplayName("names every address, what can be sent there and how to sign in")
  void document() throws Exception {
    JsonNode api = Client.json(Client.stranger(port).get("/v3/api-docs"));
    JsonNode paths = api.get("paths");
    assertThat(paths.propertyNames())
        .contains(
            RECOGNITIONS,
            RECOGNITIONS + "/{id}",
            RECOGNITIONS + "/{id}/correction",
            RECOGNITIONS + "/{id}/picture",
            RECOGNITIONS + "/{id}/thumbnail",
            RECOGNITIONS + "/{id}/trace",
            RECOGNITIONS + "/export",
            "/api/v1/traces",
            "/api/v1/forms",
            "/api/v1/jobs",
            "/api/v1/jobs/{id}",
            "/api/v1/jobs/{id}/events");
    JsonNode read = paths.get(RECOGNITIONS).get("post");
    assertThat(read.get("requestBody").get("content").propertyNames())
        .contains("multipart/form-data", "image/png", "application/json");
    assertThat(read.get("parameters").valueStream().map(p -> p.get("name").asString()))
        .containsExactlyInAnyOrder("mode", "template", "keep", "name");
    assertThat(api.get("components").get("securitySchemes").propertyNames())
        .containsExactlyInAnyOrder("apiKey", "session");
    assertThat(paths.valueStream().flatMap(JsonNode::valueStream))
        .allSatisfy(operation -> assertThat(operation.path("summary").asString()).isNotBlank());
  }

  @Test
  @DisplayName("is a page without anything that its policy forbids")
  void page() throws Exception {
    HttpResponse<String> page = Client.stranger(port).get("/api");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("<style").doesNotContain("<script>");
  }

  @Test
  @DisplayName("tells people all that the document tells programs")
  void complete() throws Exception {
    Client visitor = Client.stranger(port);
    JsonNode api = Client.json(visitor.get("/v3/api-docs"));
    String page = visitor.get("/api").body();

    assertThat(api.get("paths").propertyNames())
        .allSatisfy(path -> assertThat(page).contains(path));
    assertThat(api.findValuesAsString("summary"))
        .allSatisfy(summary -> assertThat(page).contains(">" + summary + "</h3>"));
    assertThat(api.get("components").get("schemas").propertyNames())
        .contains("Recognition", "JobStatus", "Problem")
        .doesNotContain("JsonNode", "SseEmitter")
        .allSatisfy(name -> assertThat(page).contains("id=\"object-" + name + "\""));
    Matcher links = Pattern.compile("href=\"#([\\w-]+)\"").matcher(page);
    assertThat(links.results().map(link -> link.group(1)))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(page).contains("id=\"" + target + "\""));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("explains every type of problem at its address")
  void problems(ProblemType type) throws Exception {
    String address = type.problem("").getType().toString();
    HttpResponse<String> page = Client.stranger(port).get(address);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Client.json(page).get("explanation").asString()).isNotBlank();
    assertThat(Client.json(page).get("status").asInt()).isEqualTo(type.status().value());
  }
}
