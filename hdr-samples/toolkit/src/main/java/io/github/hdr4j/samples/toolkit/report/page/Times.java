package io.github.hdr4j.samples.toolkit.report.page;

import java.time.Duration;
import java.util.Locale;

/** Durations for people. */
final class Times {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double MILLIS_PER_SECOND = 1e3;
  private static final double FEW = 10;

  private Times() {}

  static String text(Duration duration) {
    double millis = duration.toNanos() / NANOS_PER_MILLI;
    if (millis >= MILLIS_PER_SECOND) {
      return String.format(Locale.ROOT, "%.2f s", millis / MILLIS_PER_SECOND);
    }
    return String.format(Locale.ROOT, millis < FEW ? "%.2f ms" : "%.1f ms", millis);
  }
}
