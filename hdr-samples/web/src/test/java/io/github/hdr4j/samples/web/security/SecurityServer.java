package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.Browser;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.account.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The server, another place to sign in at, and people with accounts. One for all such tests. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestServer.class)
abstract class SecurityServer {
  static final String PASSWORD = "a long password";

  @Autowired TestServer server;
  @Autowired JdbcClient database;
  @Autowired PasswordEncoder encoder;
  Browser browser;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    TestServer.settings(registry);
    String client = "spring.security.oauth2.client.";
    registry.add(client + "registration.local.client-id", () -> OpenIdServer.CLIENT);
    registry.add(client + "registration.local.client-secret", () -> OpenIdServer.SECRET);
    registry.add(client + "registration.local.client-name", () -> "The other place");
    registry.add(client + "registration.local.scope", () -> "openid,email");
    registry.add(client + "provider.local.issuer-uri", OpenIdServer::address);
  }

  @BeforeEach
  void open() {
    browser = server.browser();
  }

  /** A new account, confirmed, with the usual password. Its address. */
  String account(Role role) {
    String email = UUID.randomUUID() + "@example.org";
    database
        .sql(
            """
            insert into account (id, email, password_hash, role, confirmed, disabled,
              failed_logins, language, created_at)
            values (:id, :email, :hash, :role, true, false, 0, 'en', current_timestamp)\
            """)
        .param("id", UUID.randomUUID())
        .param("email", email)
        .param("hash", encoder.encode(PASSWORD))
        .param("role", role.name())
        .update();
    return email;
  }

  /** A browser in which somebody with a new account is signed in. */
  Browser signedIn(Role role) {
    Browser fresh = server.browser();
    fresh.login(account(role), PASSWORD);
    return fresh;
  }
}
