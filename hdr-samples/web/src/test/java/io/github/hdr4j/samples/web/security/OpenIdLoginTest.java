package io.github.hdr4j.samples.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.account.Browser;
import io.github.hdr4j.samples.web.account.Page;
import io.github.hdr4j.samples.web.account.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@DisplayName("Signing in at another place by OpenID Connect")
class OpenIdLoginTest extends SecurityServer {
  @Value("${local.server.port}")
  private int port;

  private final String email = UUID.randomUUID() + "@example.org";

  /** Goes there, signs in there, and comes back: where the server then leads. */
  private String signIn(Browser visitor, String name) {
    OpenIdServer.sendBackTo("http://localhost:" + port + "/login/oauth2/code/local");
    Page start = visitor.get("/oauth2/authorization/local");
    visitor.get(start.location(), "Accept", "text/html");
    String form = OpenIdServer.address() + "/login";
    Page there =
        visitor.submit(form, form, Map.of("username", name, "password", OpenIdServer.PASSWORD));
    Page agreed = visitor.get(there.location(), "Accept", "text/html");
    return visitor.get(agreed.location()).target();
  }

  private long accounts() {
    return database
        .sql("select count(*) from account where email = :email")
        .param("email", email)
        .query(Long.class)
        .single();
  }

  @Test
  @DisplayName("is offered on the page to sign in")
  void offered() {
    assertThat(browser.get("/login").body())
        .contains("The other place", "/oauth2/authorization/local");
  }

  @Test
  @DisplayName("makes an account the first time and finds it the next time")
  void twice() {
    assertThat(signIn(browser, "verified:" + email)).isEqualTo("/");
    assertThat(browser.get("/settings").body()).contains(email, "have no password here");
    assertThat(signIn(server.browser(), "verified:" + email)).isEqualTo("/");
    assertThat(accounts()).isEqualTo(1);
  }

  @Test
  @DisplayName("links to the account of an address that the other place made sure of")
  void links() {
    String known = account(Role.CLERK);
    assertThat(signIn(browser, "verified:" + known)).isEqualTo("/");
    assertThat(browser.get("/settings").body()).contains(known);
    assertThat(browser.get("/team").status()).isEqualTo(200);
    assertThat(server.browser().login(known, PASSWORD).target()).isEqualTo("/");
  }

  @Test
  @DisplayName("never links to an account by an address that somebody only claims")
  void claims() {
    String known = account(Role.ADMIN);
    assertThat(signIn(browser, "claimed:" + known)).isEqualTo("/login?taken");
    assertThat(browser.get("/login?taken").body())
        .contains("There is an account with this address");
    assertThat(browser.get("/settings").target()).isEqualTo("/login");
  }

  @Test
  @DisplayName("with an address that somebody only claims asks its mailbox first")
  void unconfirmed() {
    assertThat(signIn(browser, "claimed:" + email)).isEqualTo("/login?unconfirmed");
    assertThat(server.mailbox().last(email, 1)).isNotNull();
    assertThat(browser.get("/settings").target()).isEqualTo("/login");
  }

  @Test
  @DisplayName("takes an account from whoever registered the address without confirming it")
  void adopts() {
    Map<String, String> fields = Map.of("email", email, "password", PASSWORD);
    server.browser().submit("/register", "/register", fields);
    assertThat(signIn(browser, "verified:" + email)).isEqualTo("/");
    assertThat(server.browser().login(email, PASSWORD).target()).isEqualTo("/login?wrong");
  }

  @Test
  @DisplayName("lets somebody delete his account by typing its address")
  void deletes() {
    signIn(browser, "verified:" + email);
    assertThat(browser.submit("/settings", "/settings/delete", Map.of("proof", "a@b.org")).body())
        .contains("not the address of this account");
    assertThat(browser.submit("/settings", "/settings/delete", Map.of("proof", email)).target())
        .isEqualTo("/login?deleted");
    assertThat(accounts()).isZero();
  }

  @Test
  @DisplayName("does not take a way back that did not begin here")
  void forged() {
    assertThat(browser.get("/login/oauth2/code/local?code=x&state=y").target())
        .isEqualTo("/login?elsewhere");
  }
}
