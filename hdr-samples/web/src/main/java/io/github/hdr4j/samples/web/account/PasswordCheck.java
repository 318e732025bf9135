package io.github.hdr4j.samples.web.account;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks passwords, a few times in a row at most. */
@Component
public final class PasswordCheck {
  private final AccountRepository rows;
  private final LoginAttempts attempts;
  private final PasswordEncoder encoder;
  private final Events events;

  /** Nobody's, so that an unknown address takes as long as a known one. */
  private final String decoy;

  PasswordCheck(
      AccountRepository rows, LoginAttempts attempts, PasswordEncoder encoder, Events events) {
    this.rows = rows;
    this.attempts = attempts;
    this.encoder = encoder;
    this.events = events;
    decoy = encoder.encode("nobody's password");
  }

  /**
   * Checks a password.
   *
   * @param email as a person types it
   * @param password in clear
   * @return the account, or empty if the address or the password is wrong, or the account is locked
   *     for a while
   */
  public Optional<Account> check(String email, String password) {
    String address = Accounts.address(email);
    Optional<Account> account =
        rows.findByEmail(address).flatMap(known -> attempts.take(known.id()));
    Optional<String> hash = account.map(Account::passwordHash);
    boolean right = encoder.matches(password, hash.orElse(decoy)) && hash.isPresent();
    if (right) {
      account.ifPresent(who -> attempts.succeeded(who.id()));
      return account;
    }
    events.own(address, "login.failed", "");
    account
        .map(Account::lockedUntil)
        .ifPresent(until -> events.own(address, "login.locked", "until " + until));
    return Optional.empty();
  }
}
