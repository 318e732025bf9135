package io.github.hdr4j.samples.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for accounts, whichever the database. */
abstract class AccountsContract extends PasswordsContract {
  @Test
  @DisplayName(
      "Somebody who registers confirms by mail, signs in, sees his settings, and signs out")
  void fromRegistrationToLogout() throws MessagingException {
    assertThat(register(email, PASSWORD).target()).isEqualTo("/register/sent");
    MimeMessage mail = server.mailbox().last(email, 1);
    assertThat(mail.getSubject()).isEqualTo("Confirm your address");
    assertThat(confirm(confirmationLink(1)).target()).isEqualTo("/login?confirmed");

    assertThat(browser.login(email, PASSWORD).status()).isEqualTo(302);
    assertThat(browser.get("/settings").body()).contains(email);
    assertThat(browser.submit("/settings", "/logout", Map.of()).target()).isEqualTo("/");
    assertThat(browser.get("/settings").target()).isEqualTo("/login");
  }

  @Test
  @DisplayName("Somebody who registers may write his address in capitals, with blanks around it")
  void capitals() {
    registered();
    assertThat(
            server.browser().login(" " + email.toUpperCase(Locale.ROOT) + " ", PASSWORD).target())
        .isEqualTo("/");
  }

  @Test
  @DisplayName(
      "Somebody who registers does not get in before he confirms, and learns why once the password is right")
  void unconfirmed() {
    register(email, PASSWORD);
    assertThat(login("a wrong password").target()).isEqualTo("/login?wrong");
    assertThat(login(PASSWORD).target()).isEqualTo("/login?unconfirmed");
  }

  @Test
  @DisplayName("Somebody who registers is told what is wrong with a password or an address")
  void faults() {
    assertThat(register(email, "123456789").body()).contains("at least 10 characters");
    assertThat(register(email, "ä".repeat(37)).body()).contains("at most 72 characters");
    assertThat(register("nobody", PASSWORD).body()).contains("not an e-mail address");
    assertThat(register("a@b.c\r\nBcc: d@e.f", PASSWORD).body()).contains("not an e-mail address");
    assertThat(register(email, "ä".repeat(36)).target()).isEqualTo("/register/sent");
  }

  @Test
  @DisplayName(
      "Somebody who registers does not learn whether an address has an account; its mailbox does")
  void knownAddress() {
    registered();
    Page again = register(email, "quite another password");
    assertThat(again.target()).isEqualTo("/register/sent");
    MimeMessage mail = server.mailbox().last(email, 2);
    assertThat(Mailbox.text(mail)).contains("You have an account already", "/forgot");
    assertThat(login("quite another password").target()).isEqualTo("/login?wrong");
    assertThat(login(PASSWORD).target()).isEqualTo("/");
  }

  @Test
  @DisplayName(
      "Somebody who registers does not keep the password that somebody else registered his address with")
  void secondRegistrationCounts() {
    register(email, "the password of somebody else");
    String first = confirmationLink(1);
    register(email, PASSWORD);
    String second = confirmationLink(2);
    assertThat(browser.get(first).target()).isEqualTo("/confirm/again?unknown");
    assertThat(confirm(second).target()).isEqualTo("/login?confirmed");
    assertThat(login("the password of somebody else").target()).isEqualTo("/login?wrong");
    assertThat(login(PASSWORD).target()).isEqualTo("/");
  }

  @Test
  @DisplayName("A link in a mail counts once")
  void once() {
    register(email, PASSWORD);
    String link = confirmationLink(1);
    String form = browser.get(link).token();
    Map<String, String> fields = Map.of("token", token(link), "_csrf", form);
    assertThat(browser.post("/confirm", fields).target()).isEqualTo("/login?confirmed");
    assertThat(browser.post("/confirm", fields).target()).isEqualTo("/confirm/again?unknown");
  }

  @Test
  @DisplayName("A link in a mail is not used up by a program that looks at it")
  void looked() {
    register(email, PASSWORD);
    assertThat(server.browser().get(confirmationLink(1)).status()).isEqualTo(200);
    assertThat(login(PASSWORD).target()).isEqualTo("/login?unconfirmed");
    assertThat(confirm(confirmationLink(1)).target()).isEqualTo("/login?confirmed");
  }

  @Test
  @DisplayName("A link in a mail is too old after a day; the page says so and offers a new one")
  void expired() {
    register(email, PASSWORD);
    String link = confirmationLink(1);
    clock.forward(Duration.ofHours(24));
    Page refused = browser.get(link);
    assertThat(refused.target()).isEqualTo("/confirm/again?expired");
    assertThat(browser.get(refused.target()).body()).contains("more than 24 hours old");
    Page sent = browser.submit(refused.target(), "/confirm/again", Map.of("email", email));
    assertThat(sent.target()).isEqualTo("/register/sent");
    assertThat(confirm(confirmationLink(2)).target()).isEqualTo("/login?confirmed");
  }

  @Test
  @DisplayName("A link in a mail cannot be guessed")
  void guessed() {
    assertThat(browser.get("/confirm?token=" + Secrets.next()).target())
        .isEqualTo("/confirm/again?unknown");
  }
}
