package io.github.hdr4j.samples.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts to sign in. An attempt is taken before the password is looked at, and counts as
 * failed until it turns out right: however many come at once, no more than the limit are looked at.
 */
@Component
class LoginAttempts {
  /** After so many failures in a row an account is locked. */
  static final int LIMIT = 5;

  private static final Duration FIRST_LOCK = Duration.ofMinutes(15);
  private static final Duration LONGEST_LOCK = Duration.ofHours(24);

  private final AccountRepository rows;
  private final Clock clock;

  LoginAttempts(AccountRepository rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Takes an attempt.
   *
   * @return the account, locked if this was the last attempt for a while; empty if it was locked
   *     already
   */
  @Transactional
  Optional<Account> take(UUID id) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return rows.lock(id)
        .filter(account -> open(account, now))
        .flatMap(
            account -> {
              int failed = account.failedLogins() + 1;
              rows.attempted(id, failed, failed < LIMIT ? null : now.plus(lock(failed)));
              return rows.findById(id);
            });
  }

  /** The attempt that was taken was right. */
  @Transactional
  void succeeded(UUID id) {
    rows.attempted(id, 0, null);
  }

  private static boolean open(Account account, Instant now) {
    return Optional.ofNullable(account.lockedUntil()).filter(now::isBefore).isEmpty();
  }

  /** Each failure after the limit doubles the time. */
  private static Duration lock(int failed) {
    int doublings = Math.min(failed - LIMIT, 10);
    Duration time = FIRST_LOCK.multipliedBy(1L << doublings);
    return time.compareTo(LONGEST_LOCK) < 0 ? time : LONGEST_LOCK;
  }
}
