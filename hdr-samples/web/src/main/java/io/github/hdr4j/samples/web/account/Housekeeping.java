package io.github.hdr4j.samples.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away what nobody came back for: old links, and accounts that were never confirmed. */
@Component
class Housekeeping {
  private static final Duration KEPT = Duration.ofDays(7);

  private final AccountRepository accounts;
  private final MailTokenRepository tokens;
  private final Clock clock;

  Housekeeping(AccountRepository accounts, MailTokenRepository tokens, Clock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
  void clear() {
    Instant before = clock.instant().minus(KEPT);
    tokens.deleteExpired(before);
    accounts.deleteUnconfirmed(before);
  }
}
