package io.github.hdr4j.samples.web.admin;

import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.reading.Readings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes every hour what is not to be kept any longer. Each deletion is a transaction of its own,
 * so that readers and writers do not wait long; several servers on one database may do it at once.
 */
@Component
class RetentionJob {
  /** As long as somebody may take to confirm his address, or is told that a link is too old. */
  private static final Duration UNCONFIRMED = Duration.ofDays(7);

  /** Of one account's readings, those of a day are deleted at once. */
  private static final Duration BATCH = Duration.ofDays(1);

  private final RetentionRepository rows;
  private final Readings readings;
  private final AuditLog log;
  private final Clock clock;

  RetentionJob(RetentionRepository rows, Readings readings, AuditLog log, Clock clock) {
    this.rows = rows;
    this.readings = readings;
    this.log = log;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void run() {
    Instant now = clock.instant();
    long old = 0;
    for (Account account : rows.findByRetentionDaysIsNotNull()) {
      long days = Stream.ofNullable(account.retentionDays()).findFirst().orElseThrow();
      old += deleteOlder(account.id(), now.minus(Duration.ofDays(days)));
    }
    int tokens = rows.deleteTokens(now.minus(UNCONFIRMED));
    int accounts = rows.deleteUnconfirmed(now.minus(UNCONFIRMED));
    int entries = log.deleteOutdated();
    if (old + tokens + accounts + entries > 0) {
      log.write(
          AuditLog.SERVER,
          "retention.deleted",
          "",
          "%d readings, %d mail tokens, %d unconfirmed accounts, %d log entries"
              .formatted(old, tokens, accounts, entries));
    }
  }

  private long deleteOlder(UUID account, Instant before) {
    long deleted = 0;
    Optional<Instant> oldest = rows.oldest(account);
    while (oldest.isPresent() && oldest.get().isBefore(before)) {
      Instant end = oldest.get().plus(BATCH);
      deleted += readings.deleteOlder(account, end.isBefore(before) ? end : before);
      oldest = rows.oldest(account);
    }
    return deleted;
  }
}
