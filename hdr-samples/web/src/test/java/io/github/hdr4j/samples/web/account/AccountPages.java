package io.github.hdr4j.samples.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Somebody new, and what he does on the pages of accounts. No test of it is nested: a nested class
 * would belong to this one rather than to the one that names the database.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestServer.class)
abstract class AccountPages {
  static final String PASSWORD = "a long password";

  final String email = UUID.randomUUID() + "@example.org";

  @Autowired TestServer server;
  @Autowired TestClock clock;
  Browser browser;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    TestServer.settings(registry);
  }

  @BeforeEach
  void open() {
    browser = server.browser();
  }

  Page register(String address, String password) {
    return browser.submit("/register", "/register", Map.of("email", address, "password", password));
  }

  String confirmationLink(int mails) {
    return Mailbox.link(server.mailbox().last(email, mails), "/confirm");
  }

  Page confirm(String link) {
    return browser.submit(link, "/confirm", Map.of("token", token(link)));
  }

  static String token(String link) {
    return link.substring(link.indexOf('=') + 1);
  }

  void registered() {
    assertThat(register(email, PASSWORD).target()).isEqualTo("/register/sent");
    assertThat(confirm(confirmationLink(1)).target()).isEqualTo("/login?confirmed");
  }

  Page login(String password) {
    return server.browser().login(email, password);
  }
}
