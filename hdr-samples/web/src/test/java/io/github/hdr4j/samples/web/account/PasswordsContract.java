package io.github.hdr4j.samples.web.account;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for passwords that are forgotten or guessed, whichever the database. */
abstract class PasswordsContract extends AccountPages {
  @Autowired private Accounts accounts;
  @Autowired private LoginAttempts attempts;

  private String resetLink() {
    Page sent = browser.submit("/forgot", "/forgot", Map.of("email", email));
    assertThat(sent.target()).isEqualTo("/forgot/sent");
    return Mailbox.link(server.mailbox().last(email, 2), "/reset");
  }

  @Test
  @DisplayName(
      "Somebody who forgot his password sets another one by mail, and is signed out everywhere")
  void reset() {
    registered();
    browser.login(email, PASSWORD);
    String link = resetLink();
    Map<String, String> fields = Map.of("token", token(link), "password", "something else");
    assertThat(server.browser().submit(link, "/reset", fields).target()).isEqualTo("/login?reset");
    assertThat(browser.get("/settings").target()).isEqualTo("/login?ended");
    assertThat(login(PASSWORD).target()).isEqualTo("/login?wrong");
    assertThat(login("something else").target()).isEqualTo("/");
    assertThat(browser.get(link).target()).isEqualTo("/forgot?unknown");
  }

  @Test
  @DisplayName("Somebody who forgot his password is late after an hour")
  void late() {
    registered();
    String link = resetLink();
    clock.forward(Duration.ofHours(1));
    assertThat(browser.get(link).target()).isEqualTo("/forgot?expired");
  }

  @Test
  @DisplayName("Somebody who forgot his password keeps his link if the new password is too short")
  void tooShort() {
    registered();
    String link = resetLink();
    Map<String, String> fields = Map.of("token", token(link), "password", "short");
    assertThat(browser.submit(link, "/reset", fields).body()).contains("at least 10 characters");
    assertThat(browser.get(link).status()).isEqualTo(200);
  }

  @Test
  @DisplayName(
      "Somebody who forgot his password gets the same answer, but no mail, where there is no account")
  void nobody() {
    Page sent = browser.submit("/forgot", "/forgot", Map.of("email", email));
    assertThat(sent.target()).isEqualTo("/forgot/sent");
    registered();
    assertThat(server.mailbox().count(email)).isEqualTo(1);
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(login("a wrong password").target()).isEqualTo("/login?wrong");
    }
  }

  @Test
  @DisplayName(
      "Somebody who tries passwords locks the account at the fifth failure, for 15 minutes and then for longer")
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
  @DisplayName("Somebody who tries passwords starts anew after a success")
  void successes() {
    registered();
    fail(LoginAttempts.LIMIT - 1);
    assertThat(login(PASSWORD).target()).isEqualTo("/");
    fail(LoginAttempts.LIMIT - 1);
    assertThat(login(PASSWORD).target()).isEqualTo("/");
  }

  @Test
  @DisplayName(
      "Somebody who tries passwords gets five looks at a password, even with twenty attempts at once")
  void concurrent() throws Exception {
    registered();
    UUID account = accounts.find(email).orElseThrow().id();
    ExecutorService threads = Executors.newFixedThreadPool(20);
    try {
      List<Callable<Boolean>> all =
          Collections.nCopies(20, () -> attempts.take(account).isPresent());
      Map<Boolean, Long> taken =
          threads.invokeAll(all).stream()
              .map(PasswordsContract::value)
              .collect(groupingBy(granted -> granted, counting()));
      assertThat(taken).containsEntry(true, 5L).containsEntry(false, 15L);
    } finally {
      threads.shutdownNow();
    }
    assertThat(login(PASSWORD).target()).isEqualTo("/login?wrong");
  }

  @Test
  @DisplayName("Somebody who tries passwords from twenty browsers at once leaves it locked")
  void browsers() throws Exception {
    registered();
    ExecutorService threads = Executors.newFixedThreadPool(20);
    try {
      List<Callable<String>> all =
          Collections.nCopies(20, () -> login("a wrong password").target());
      assertThat(threads.invokeAll(all).stream().map(PasswordsContract::value))
          .containsOnly("/login?wrong");
    } finally {
      threads.shutdownNow();
    }
    Account account = accounts.find(email).orElseThrow();
    assertThat(account.failedLogins()).isEqualTo(LoginAttempts.LIMIT);
    assertThat(account.lockedUntil()).isAfter(clock.instant());
    assertThat(login(PASSWORD).target()).isEqualTo("/login?wrong");
  }

  private static <T> T value(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
