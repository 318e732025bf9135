package io.github.hdr4j.samples.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** The secret words of mailed links. Each counts once, for a time, until a later one is mailed. */
@Component
final class MailTokens {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final MailTokenRepository rows;
  private final JdbcAggregateOperations database;
  private final Clock clock;

  MailTokens(MailTokenRepository rows, JdbcAggregateOperations database, Clock clock) {
    this.rows = rows;
    this.database = database;
    this.clock = clock;
  }

  /** A word for a new link. Links for the same purpose no longer count. */
  String issue(UUID account, Purpose purpose) {
    String word = Secrets.next();
    Instant expiry = clock.instant().plus(purpose.life()).truncatedTo(ChronoUnit.MICROS);
    rows.deleteAll(account, purpose);
    database.insert(new MailToken(UUID.randomUUID(), account, purpose, Secrets.hash(word), expiry));
    return word;
  }

  /** Whether a link was mailed a moment ago, so that nobody's mailbox is filled by others. */
  boolean justIssued(UUID account, Purpose purpose) {
    Instant expiry = clock.instant().plus(purpose.life()).minus(PAUSE);
    return rows.existsByAccountIdAndPurposeAndExpiresAtAfter(account, purpose, expiry);
  }

  /** What has become of the link with a word. */
  Link state(String word, Purpose purpose) {
    return rows.findByHashAndPurpose(Secrets.hash(word), purpose)
        .map(token -> counts(token) ? Link.VALID : Link.EXPIRED)
        .orElse(Link.UNKNOWN);
  }

  /** Whose link it is. Empty if it does not count; it does not from now on. */
  Optional<UUID> redeem(String word, Purpose purpose) {
    return rows.findByHashAndPurpose(Secrets.hash(word), purpose)
        .filter(this::counts)
        .filter(token -> rows.delete(token.id()) == 1)
        .map(MailToken::accountId);
  }

  private boolean counts(MailToken token) {
    return clock.instant().isBefore(token.expiresAt());
  }
}
