package io.github.hdr4j.samples.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.account.Browser;
import io.github.hdr4j.samples.web.account.Page;
import io.github.hdr4j.samples.web.account.Role;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An API key")
class ApiKeyTest extends SecurityServer {
  private static final String KEYS = "/settings/keys";
  private static final Pattern KEY = Pattern.compile("hdr_[A-Za-z0-9_-]{43}");

  private static String make(Browser owner, String label) {
    assertThat(owner.submit(KEYS, KEYS, Map.of("label", label)).target()).isEqualTo(KEYS);
    return find(KEY, owner.get(KEYS));
  }

  private static String find(Pattern pattern, Page page) {
    Matcher found = pattern.matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return found.group();
  }

  private static String revocation(Browser owner) {
    return find(Pattern.compile("/settings/keys/[0-9a-f-]{36}/revoke"), owner.get(KEYS));
  }

  private Page call(String key) {
    return call(server.browser(), key);
  }

  private static Page call(Browser caller, String key) {
    return caller.get("/api/v1/recognitions", "Authorization", "Bearer " + key);
  }

  @Test
  @DisplayName("is shown once, opens the API, and is refused once it is revoked")
  void life() {
    Browser owner = signedIn(Role.USER);
    String key = make(owner, "Scanner");
    assertThat(owner.get(KEYS).body()).contains("Scanner", "Never").doesNotContain(key);
    assertThat(call(key).status()).isEqualTo(200);
    assertThat(owner.get(KEYS).body()).doesNotContain("Never");
    assertThat(owner.submit(KEYS, revocation(owner), Map.of()).target())
        .isEqualTo("/settings/keys?revoked");
    Page refused = call(key);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.body()).contains("There is no such API key");
  }

  @Test
  @DisplayName("is not kept itself")
  void hashed() {
    String key = make(signedIn(Role.USER), "Hashed");
    assertThat(database.sql("select hash from api_key").query(String.class).list())
        .isNotEmpty()
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
        .noneMatch(hash -> hash.contains(key));
  }

  @Test
  @DisplayName("that was used a moment ago needs no database")
  void remembered() {
    String key = make(signedIn(Role.ADMIN), "Remembered");
    assertThat(metrics(key).status()).isEqualTo(200);
    database.sql("delete from api_key where label = 'Remembered'").update();
    assertThat(metrics(key).status()).isEqualTo(200);
  }

  private Page metrics(String key) {
    return server.browser().get("/actuator/prometheus", "Authorization", "bearer " + key);
  }

  @Test
  @DisplayName("needs no CSRF token, starts no session, and goes before the session there is")
  void stateless() {
    String key = make(signedIn(Role.USER), "Stateless");
    Browser program = server.browser();
    assertThat(call(program, key).headers().firstValue("Set-Cookie")).isEmpty();
    Page sent =
        program.post("/api/v1/recognitions", Map.of("a", "b"), "Authorization", "Bearer " + key);
    assertThat(sent.status()).isNotIn(401, 403);
    Browser admin = signedIn(Role.ADMIN);
    assertThat(admin.get("/actuator/prometheus", "Authorization", "Bearer " + key).status())
        .isEqualTo(403);
    assertThat(call(admin, "hdr_" + "x".repeat(43)).status()).isEqualTo(401);
  }

  @Test
  @DisplayName("does not open pages")
  void pages() {
    String key = make(signedIn(Role.USER), "Pages");
    assertThat(browser.get("/settings", "Authorization", "Bearer " + key).target())
        .isEqualTo("/login");
  }

  @Test
  @DisplayName("is revoked by its owner only")
  void foreign() {
    Browser owner = signedIn(Role.USER);
    String key = make(owner, "Mine");
    Browser other = signedIn(Role.USER);
    other.submit(KEYS, revocation(owner), Map.of());
    assertThat(call(key).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("goes with the account")
  void deleted() {
    Browser owner = signedIn(Role.USER);
    String key = make(owner, "Deleted");
    assertThat(call(key).status()).isEqualTo(200);
    owner.submit("/settings", "/settings/delete", Map.of("proof", PASSWORD));
    assertThat(call(key).status()).isEqualTo(401);
  }

  @Test
  @DisplayName("has a label, and there are twenty of them at most")
  void limits() {
    Browser owner = signedIn(Role.USER);
    assertThat(owner.submit(KEYS, KEYS, Map.of("label", " ")).body()).contains("1 to 100");
    assertThat(owner.submit(KEYS, KEYS, Map.of("label", "x".repeat(101))).body())
        .contains("1 to 100");
    for (int i = 0; i < 20; i++) {
      make(owner, "Key " + i);
    }
    assertThat(owner.submit(KEYS, KEYS, Map.of("label", "One more")).body())
        .contains("as many as an account can have");
  }
}
