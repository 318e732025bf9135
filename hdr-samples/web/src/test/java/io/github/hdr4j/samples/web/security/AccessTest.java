package io.github.hdr4j.samples.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.account.Accounts;
import io.github.hdr4j.samples.web.account.Browser;
import io.github.hdr4j.samples.web.account.Page;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.account.TestServer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Who may do what")
class AccessTest extends SecurityServer {
  @Autowired private Accounts accounts;

  @Nested
  @DisplayName("A request that changes something")
  class Csrf {
    @Test
    @DisplayName("is refused without the token of the session")
    void pages() {
      Browser user = signedIn(Role.USER);
      assertThat(user.post("/settings", Map.of("language", "fr")).status()).isEqualTo(403);
      assertThat(user.post("/settings/keys", Map.of("label", "x")).status()).isEqualTo(403);
      assertThat(user.post("/logout", Map.of()).status()).isEqualTo(403);
      assertThat(user.get("/settings").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("is refused with the token of another session")
    void foreign() {
      String token = browser.get("/login").token();
      Browser user = signedIn(Role.USER);
      assertThat(user.post("/settings", Map.of("language", "fr", "_csrf", token)).status())
          .isEqualTo(403);
    }

    @Test
    @DisplayName("is refused by the API with a problem that says why")
    void api() {
      Page refused = signedIn(Role.USER).post("/api/v1/recognitions", Map.of());
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(refused.body()).contains("/problems/csrf", "CSRF token");
    }

    @Test
    @DisplayName("to the API needs a page or a key")
    void nobody() {
      Page refused = browser.post("/api/v1/recognitions", Map.of());
      assertThat(refused.status()).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
      assertThat(refused.body()).contains("/problems/unauthorized", "/settings/keys");
    }
  }

  @Nested
  @DisplayName("A role")
  class Roles {
    @ParameterizedTest(name = "{0} sees {1}: {2}")
    @CsvSource({
      "USER,/readings,200",
      "USER,/settings,200",
      "USER,/team,403",
      "USER,/admin,403",
      "USER,/admin/users,403",
      "USER,/actuator/prometheus,403",
      "CLERK,/settings,200",
      "CLERK,/team,200",
      "CLERK,/admin,403",
      "CLERK,/actuator/prometheus,403",
      "ADMIN,/settings,200",
      "ADMIN,/team,200",
      "ADMIN,/admin,200",
      "ADMIN,/actuator/prometheus,200"
    })
    void limits(Role role, String path, int status) {
      assertThat(signedIn(role).get(path, "Accept", "text/html, */*").status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "a visitor at {0} is sent to sign in")
    @CsvSource({"/readings", "/readings/1", "/settings", "/settings/keys", "/team", "/admin/users"})
    void visitor(String path) {
      assertThat(browser.get(path).target()).isEqualTo("/login");
    }

    @Test
    @DisplayName("that is taken away is gone at once")
    void changed() {
      String email = account(Role.ADMIN);
      browser.login(email, PASSWORD);
      assertThat(browser.get("/settings").status()).isEqualTo(200);
      UUID id = accounts.find(email).orElseThrow().id();
      accounts.changeRole(id, Role.USER, TestServer.ADMIN);
      assertThat(browser.get("/settings").target()).isEqualTo("/login?ended");
      browser.login(email, PASSWORD);
      assertThat(browser.get("/admin").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("does not help somebody whom an administrator locked out")
    void disabled() {
      String email = account(Role.USER);
      accounts.disable(accounts.find(email).orElseThrow().id(), true, TestServer.ADMIN);
      assertThat(browser.login(email, PASSWORD).target()).isEqualTo("/login?disabled");
    }

    @Test
    @DisplayName("of administrator has who is named in the settings")
    void first() {
      browser.login(TestServer.ADMIN, TestServer.ADMIN_PASSWORD);
      assertThat(browser.get("/admin").status()).isEqualTo(200);
    }
  }

  @Nested
  @DisplayName("A session")
  class Session {
    @Test
    @DisplayName("gets another name at the login, so that nobody can know it before")
    void fixation() {
      browser.get("/login");
      String before = browser.cookie("JSESSIONID").orElseThrow().getValue();
      browser.login(account(Role.USER), PASSWORD);
      String after = browser.cookie("JSESSIONID").orElseThrow().getValue();
      assertThat(after).isNotEqualTo(before);
      assertThat(server.browser().get("/settings", "Cookie", "JSESSIONID=" + before).target())
          .isEqualTo("/login");
    }

    @Test
    @DisplayName("has a cookie that scripts and other sites do not get")
    void cookie() {
      Page page = browser.get("/login");
      assertThat(page.headers().allValues("Set-Cookie"))
          .anySatisfy(
              cookie -> assertThat(cookie).contains("JSESSIONID", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    @DisplayName("leads on to the page that was asked for")
    void onwards() {
      browser.get("/settings/keys");
      assertThat(browser.login(account(Role.USER), PASSWORD).target()).startsWith("/settings/keys");
    }
  }

  @ParameterizedTest(name = "{0} comes with headers that guard the browser")
  @CsvSource({"/login", "/actuator/health", "/api/v1/recognitions"})
  void headers(String path) {
    Map<String, String> expected =
        Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(self)",
            "X-Frame-Options", "DENY");
    Page page = browser.get(path);
    expected.forEach((name, value) -> assertThat(page.headers().firstValue(name)).hasValue(value));
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }
}
