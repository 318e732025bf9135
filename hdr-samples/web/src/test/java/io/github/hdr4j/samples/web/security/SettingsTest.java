package io.github.hdr4j.samples.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.account.Accounts;
import io.github.hdr4j.samples.web.account.Browser;
import io.github.hdr4j.samples.web.account.Page;
import io.github.hdr4j.samples.web.account.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("On the page of settings somebody")
class SettingsTest extends SecurityServer {
  @Autowired private Accounts accounts;

  private String email = "";

  @BeforeEach
  void signIn() {
    email = account(Role.USER);
    browser.login(email, PASSWORD);
  }

  private Account account() {
    return accounts.find(email).orElseThrow();
  }

  private Page send(String action, Map<String, String> fields) {
    return browser.submit("/settings", action, fields);
  }

  @Test
  @DisplayName("chooses a language, which he finds again in another browser")
  void language() {
    assertThat(send("/settings", Map.of("language", "fr", "retention", "")).target())
        .isEqualTo("/settings?saved");
    assertThat(account().language()).isEqualTo("fr");
    assertThat(browser.get("/settings").body()).contains("lang=\"fr\"");
    Browser other = server.browser();
    other.login(email, PASSWORD);
    assertThat(other.cookie("language").orElseThrow().getValue()).contains("fr");
  }

  @Test
  @DisplayName("has readings deleted after a number of days that is offered, or never")
  void retention() {
    send("/settings", Map.of("language", "en", "retention", "30"));
    assertThat(account().retentionDays()).isEqualTo(30);
    send("/settings", Map.of("language", "en", "retention", "-1"));
    assertThat(account().retentionDays()).isNull();
  }

  @Test
  @DisplayName("changes the password, stays signed in here, and is signed out elsewhere")
  void password() {
    Browser other = server.browser();
    other.login(email, PASSWORD);
    Map<String, String> fields = Map.of("current", PASSWORD, "password", "something else");
    assertThat(send("/settings/password", fields).target()).isEqualTo("/settings?changed");
    assertThat(browser.get("/settings").status()).isEqualTo(200);
    assertThat(other.get("/settings").target()).isEqualTo("/login?ended");
    assertThat(server.browser().login(email, PASSWORD).target()).isEqualTo("/login?wrong");
    assertThat(server.browser().login(email, "something else").target()).isEqualTo("/");
  }

  @Test
  @DisplayName("needs the present password to change it")
  void wrongPassword() {
    Map<String, String> fields = Map.of("current", "not this one", "password", "something else");
    assertThat(send("/settings/password", fields).body()).contains("not your present password");
    assertThat(server.browser().login(email, PASSWORD).target()).isEqualTo("/");
  }

  @Test
  @DisplayName("deletes his account with his password")
  void delete() {
    assertThat(send("/settings/delete", Map.of("proof", email)).body())
        .contains("not your present password");
    assertThat(send("/settings/delete", Map.of("proof", PASSWORD)).target())
        .isEqualTo("/login?deleted");
    assertThat(accounts.find(email)).isEmpty();
    assertThat(browser.get("/settings").target()).isEqualTo("/login");
  }
}
