package io.github.hdr4j.samples.web.operation;

import io.github.hdr4j.samples.web.reading.BusyException;
import io.github.hdr4j.samples.web.reading.Engines;
import io.github.hdr4j.samples.web.reading.Mode;
import io.github.hdr4j.samples.web.reading.Reader;
import io.github.hdr4j.samples.web.reading.Submission;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether digits can be read: now and then one is. A server that is too busy to read this one is
 * not ready for others either.
 */
@Component("engineHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {
  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final Submission ONE =
      new Submission(
          "one", "{\"strokes\":[[[10,0],[11,40],[10,80]]]}".getBytes(StandardCharsets.UTF_8));

  private final Engines engines;
  private final Reader reader;
  private final Clock clock;
  private Instant last = Instant.EPOCH;
  private boolean busy;

  EngineHealth(Engines engines, Reader reader, Clock clock) {
    super("The engine does not read");
    this.engines = engines;
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  protected synchronized void doHealthCheck(Health.Builder health) throws Exception {
    if (clock.instant().isAfter(last.plus(FRESH))) {
      read();
      last = clock.instant();
    }
    health.withDetail("backend", engines.info().backend());
    if (busy) {
      health.outOfService();
    } else {
      health.up();
    }
  }

  private void read() throws Exception {
    try {
      reader.read(ONE, Mode.DIGIT, Optional.empty());
      busy = false;
    } catch (BusyException e) {
      busy = true;
    }
  }
}
