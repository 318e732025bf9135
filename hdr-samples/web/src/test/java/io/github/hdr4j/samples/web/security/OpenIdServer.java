package io.github.hdr4j.samples.web.security;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Another place to sign in at, by OpenID Connect. Somebody called {@code verified:a@example.org} is
 * known there to have that address; somebody called {@code claimed:a@example.org} says so himself.
 */
final class OpenIdServer {
  static final String CLIENT = "hdr";
  static final String SECRET = "client's secret";
  static final String PASSWORD = "password there";

  private static final AtomicReference<String> WAY_BACK =
      new AtomicReference<>("http://localhost/nowhere");
  private static final ConfigurableApplicationContext CONTEXT =
      new SpringApplicationBuilder(Config.class)
          .run(
              "--spring.config.name=openid",
              "--server.port=0",
              "--server.address=127.0.0.1",
              "--spring.flyway.enabled=false");

  private OpenIdServer() {}

  /** Where it is: another host than the server's, so that cookies are kept apart. */
  static String address() {
    return "http://127.0.0.1:" + CONTEXT.getEnvironment().getProperty("local.server.port");
  }

  /** Where it may send people back to. */
  static void sendBackTo(String address) {
    WAY_BACK.set(address);
  }

  /** What the other place consists of. */
  @TestConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Config {
    @Bean
    UserDetailsService people() {
      return name -> User.withUsername(name).password("{noop}" + PASSWORD).build();
    }

    @Bean
    RegisteredClientRepository clients() {
      String id = UUID.randomUUID().toString();
      return new RegisteredClientRepository() {
        @Override
        public void save(RegisteredClient client) {
          // The one client there is stays as it is, whatever hash of its secret would be better.
        }

        @Override
        public RegisteredClient findById(String any) {
          return client(id);
        }

        @Override
        public RegisteredClient findByClientId(String any) {
          return client(id);
        }
      };
    }

    private static RegisteredClient client(String id) {
      return RegisteredClient.withId(id)
          .clientId(CLIENT)
          .clientSecret("{noop}" + SECRET)
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .redirectUri(WAY_BACK.get())
          .scopes(scopes -> scopes.addAll(List.of("openid", "email")))
          .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return context -> {
        String[] name = context.getPrincipal().getName().split(":", 2);
        context.getClaims().claim("email", name[1]);
        context.getClaims().claim("email_verified", name[0].equals("verified"));
      };
    }
  }
}
