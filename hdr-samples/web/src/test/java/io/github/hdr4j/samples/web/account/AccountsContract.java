package io.github.hdr4j.samples.web.account;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What holds for accounts, whichever the database. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestServer.class)
abstract class AccountsContract {
  private static final String PASSWORD = "a long password";

  private final String email = UUID.randomUUID() + "@example.org";

  @Autowired private TestServer server;
  @Autowired private TestClock clock;
  @Autowired private Accounts accounts;
  @Autowired private LoginAttempts attempts;
  private Browser browser;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    TestServer.settings(registry);
  }

  @BeforeEach
  void open() {
    browser = server.browser();
  }

  private Page register(String address, String password) {
    return browser.submit("/register", "/register", Map.of("email", address, "password", password));
  }

  private String confirmationLink(int mails) {
    return Mailbox.link(server.mailbox().last(email, mails), "/confirm");
  }

  private Page confirm(String link) {
    return browser.submit(link, "/confirm", Map.of("token", token(link)));
  }

  private static String token(String link) {
    return link.substring(link.indexOf('=') + 1);
  }

  private void registered() {
    assertThat(register(email, PASSWORD).target()).isEqualTo("/register/sent");
    assertThat(confirm(confirmationLink(1)).target()).isEqualTo("/login?confirmed");
  }

  private Page login(String password) {
    return server.browser().login(email, password);
  }

  @Nested
  @DisplayName("Somebody who registers")
  class Registration {
    @Test
    @DisplayName("confirms by mail, signs in, sees his settings, and signs out")
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
    @DisplayName("may write his address in capitals, with blanks around it")
    void capitals() {
      registered();
      assertThat(server.browser().login(" " + email.toUpperCase() + " ", PASSWORD).target())
          .isEqualTo("/");
    }

    @Test
    @DisplayName("does not get in before he confirms, and learns why once the password is right")
    void unconfirmed() {
      register(email, PASSWORD);
      assertThat(login("a wrong password").target()).isEqualTo("/login?wrong");
      assertThat(login(PASSWORD).target()).isEqualTo("/login?unconfirmed");
    }

    @Test
    @DisplayName("is told what is wrong with a password or an address")
    void faults() {
      assertThat(register(email, "123456789").body()).contains("at least 10 characters");
      assertThat(register(email, "ä".repeat(37)).body()).contains("at most 72 characters");
      assertThat(register("nobody", PASSWORD).body()).contains("not an e-mail address");
      assertThat(register("a@b.c\r\nBcc: d@e.f", PASSWORD).body())
          .contains("not an e-mail address");
      assertThat(register(email, "ä".repeat(36)).target()).isEqualTo("/register/sent");
    }

    @Test
    @DisplayName("does not learn whether an address has an account; its mailbox does")
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
    @DisplayName("does not keep the password that somebody else registered his address with")
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
  }

  @Nested
  @DisplayName("A link in a mail")
  class Links {
    @Test
    @DisplayName("counts once")
    void once() {
      register(email, PASSWORD);
      String link = confirmationLink(1);
      String form = browser.get(link).token();
      Map<String, String> fields = Map.of("token", token(link), "_csrf", form);
      assertThat(browser.post("/confirm", fields).target()).isEqualTo("/login?confirmed");
      assertThat(browser.post("/confirm", fields).target()).isEqualTo("/confirm/again?unknown");
    }

    @Test
    @DisplayName("is not used up by a program that looks at it")
    void looked() {
      register(email, PASSWORD);
      assertThat(server.browser().get(confirmationLink(1)).status()).isEqualTo(200);
      assertThat(login(PASSWORD).target()).isEqualTo("/login?unconfirmed");
      assertThat(confirm(confirmationLink(1)).target()).isEqualTo("/login?confirmed");
    }

    @Test
    @DisplayName("is too old after a day; the page says so and offers a new one")
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
    @DisplayName("cannot be guessed")
    void guessed() {
      assertThat(browser.get("/confirm?token=" + Secrets.next()).target())
          .isEqualTo("/confirm/again?unknown");
    }
  }

  @Nested
  @DisplayName("Somebody who forgot his password")
  class Reset {
    private String link() {
      Page sent = browser.submit("/forgot", "/forgot", Map.of("email", email));
      assertThat(sent.target()).isEqualTo("/forgot/sent");
      return Mailbox.link(server.mailbox().last(email, 2), "/reset");
    }

    @Test
    @DisplayName("sets another one by mail, and is signed out everywhere")
    void reset() {
      registered();
      browser.login(email, PASSWORD);
      String link = link();
      Map<String, String> fields = Map.of("token", token(link), "password", "something else");
      assertThat(server.browser().submit(link, "/reset", fields).target())
          .isEqualTo("/login?reset");
      assertThat(browser.get("/settings").target()).isEqualTo("/login?ended");
      assertThat(login(PASSWORD).target()).isEqualTo("/login?wrong");
      assertThat(login("something else").target()).isEqualTo("/");
      assertThat(browser.get(link).target()).isEqualTo("/forgot?unknown");
    }

    @Test
    @DisplayName("is late after an hour")
    void late() {
      registered();
      String link = link();
      clock.forward(Duration.ofHours(1));
      assertThat(browser.get(link).target()).isEqualTo("/forgot?expired");
    }

    @Test
    @DisplayName("keeps his link if the new password is too short")
    void tooShort() {
      registered();
      String link = link();
      Map<String, String> fields = Map.of("token", token(link), "password", "short");
      assertThat(browser.submit(link, "/reset", fields).body()).contains("at least 10 characters");
      assertThat(browser.get(link).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("gets the same answer, but no mail, where there is no account")
    void nobody() {
      Page sent = browser.submit("/forgot", "/forgot", Map.of("email", email));
      assertThat(sent.target()).isEqualTo("/forgot/sent");
      registered();
      assertThat(server.mailbox().count(email)).isEqualTo(1);
    }
  }

  @Nested
  @DisplayName("Somebody who tries passwords")
  class Lockout {
    private void fail(int times) {
      for (int i = 0; i < times; i++) {
        assertThat(login("a wrong password").target()).isEqualTo("/login?wrong");
      }
    }

    @Test
    @DisplayName("locks the account at the fifth failure, for 15 minutes and then for longer")
    void growing() {
      registered();
      fail(LoginAttempts.LIMIT);
      assertThat(login(PASSWORD).target()).isEqualTo("/login?wrong");
      clock.forward(Duration.ofMinutes(15));
      fail(1);
      clock.forward(Duration.ofMinutes(16));
      assertThat(login(PASSWORD).target()).isEqualTo("/login?wrong");
      clock.forward(Duration.ofMinutes(15));
      assertThat(login(PASSWORD).target()).isEqualTo("/");
    }

    @Test
    @DisplayName("starts anew after a success")
    void successes() {
      registered();
      fail(LoginAttempts.LIMIT - 1);
      assertThat(login(PASSWORD).target()).isEqualTo("/");
      fail(LoginAttempts.LIMIT - 1);
      assertThat(login(PASSWORD).target()).isEqualTo("/");
    }

    @Test
    @DisplayName("gets five looks at a password, even with twenty attempts at once")
    void concurrent() throws Exception {
      registered();
      UUID account = accounts.find(email).orElseThrow().id();
      ExecutorService threads = Executors.newFixedThreadPool(20);
      try {
        List<Callable<Boolean>> all =
            Collections.nCopies(20, () -> attempts.take(account).isPresent());
        Map<Boolean, Long> taken =
            threads.invokeAll(all).stream()
                .map(AccountsContract::value)
                .collect(groupingBy(granted -> granted, counting()));
        assertThat(taken).containsEntry(true, 5L).containsEntry(false, 15L);
      } finally {
        threads.shutdownNow();
      }
      assertThat(login(PASSWORD).target()).isEqualTo("/login?wrong");
    }

    @Test
    @DisplayName("from twenty browsers at once leaves it locked")
    void browsers() throws Exception {
      registered();
      ExecutorService threads = Executors.newFixedThreadPool(20);
      try {
        List<Callable<String>> all =
            Collections.nCopies(20, () -> login("a wrong password").target());
        assertThat(threads.invokeAll(all).stream().map(AccountsContract::value))
            .containsOnly("/login?wrong");
      } finally {
        threads.shutdownNow();
      }
      Account account = accounts.find(email).orElseThrow();
      assertThat(account.failedLogins()).isEqualTo(LoginAttempts.LIMIT);
      assertThat(account.lockedUntil()).isAfter(clock.instant());
      assertThat(login(PASSWORD).target()).isEqualTo("/login?wrong");
    }
  }

  private static <T> T value(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
