package io.github.hdr4j.samples.web.operation;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.reading.Engines;
import io.github.hdr4j.samples.web.reading.Mode;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What is measured of readings. */
@Component
public class ReadingMetrics {
  private final MeterRegistry registry;
  private final Timer latency;
  private final AtomicInteger present = new AtomicInteger();
  private final String backend;

  ReadingMetrics(MeterRegistry registry, Engines engines, WebSettings settings) {
    this.registry = registry;
    backend = engines.info().backend();
    latency =
        Timer.builder("hdr.reading.latency")
            .description("Time from the arrival of a picture to its reading, waiting included")
            .publishPercentileHistogram()
            .register(registry);
    Gauge.builder("hdr.reading.waiting", () -> Math.max(0, present.get() - settings.readers()))
        .description("Pictures that wait for their turn")
        .register(registry);
  }

  /**
   * A picture is handed over to be read.
   *
   * @return to be ended, whatever comes of it
   */
  public Run begin() {
    present.incrementAndGet();
    return new Run();
  }

  /** One reading. */
  public final class Run implements AutoCloseable {
    private final long start = System.nanoTime();

    private Run() {}

    /**
     * The picture is read.
     *
     * @param mode what was looked for
     * @param verdict on it
     */
    public void done(Mode mode, Verdict verdict) {
      latency.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
      count(mode, ResultJson.word(verdict));
    }

    /**
     * The picture could not be read.
     *
     * @param mode what was looked for
     */
    public void unreadable(Mode mode) {
      count(mode, "unreadable");
    }

    private void count(Mode mode, String verdict) {
      registry
          .counter("hdr.readings", "verdict", verdict, "mode", mode.word(), "backend", backend)
          .increment();
    }

    @Override
    public void close() {
      present.decrementAndGet();
    }
  }
}
