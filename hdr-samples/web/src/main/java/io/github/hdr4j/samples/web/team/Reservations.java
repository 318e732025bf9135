package io.github.hdr4j.samples.web.team;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which clerk looks at which reading, so that each is shown another one. A courtesy only, of this
 * server and for a short time: who confirms first is decided by the database.
 */
@Component
final class Reservations {
  private static final Duration HELD = Duration.ofMinutes(2);
  private static final int MOST = 100_000;

  private final Cache<UUID, UUID> clerks;

  Reservations() {
    this(Ticker.systemTicker());
  }

  Reservations(Ticker ticker) {
    clerks = Caffeine.newBuilder().expireAfterWrite(HELD).maximumSize(MOST).ticker(ticker).build();
  }

  /** Reserves a reading for a clerk, unless another one has it. */
  boolean reserve(UUID reading, UUID clerk) {
    UUID holder = clerks.get(reading, unheld -> clerk);
    if (!clerk.equals(holder)) {
      return false;
    }
    clerks.put(reading, clerk);
    return true;
  }

  /** Gives a reading back. */
  void release(UUID reading, UUID clerk) {
    clerks.asMap().remove(reading, clerk);
  }
}
