package io.github.hdr4j.samples.toolkit.card;

import io.github.hdr4j.samples.toolkit.metrics.Interval;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Numbers as cells of a table. */
final class Cells {
  private static final double PERCENT = 100;

  private Cells() {}

  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A count that a JSON object has. */
  static String number(JsonNode json, String key) {
    return number(json.required(key).asLong());
  }

  /** Cut off, not rounded: one error in ten thousand never looks like none. */
  static String share(long part, long whole) {
    if (whole == 0) {
      return "-";
    }
    long hundredths = 10_000 * part / whole;
    return String.format(Locale.ROOT, "%d.%02d %%", hundredths / 100, hundredths % 100);
  }

  /** With Wilson's 95 % interval. */
  static String interval(long part, long whole) {
    Interval interval = Interval.wilson(part, whole);
    return String.format(
        Locale.ROOT, "%.2f to %.2f %%", PERCENT * interval.low(), PERCENT * interval.high());
  }

  /** A fraction, or what stands for none. */
  static String fraction(JsonNode value) {
    return value.isNull() ? "-" : String.format(Locale.ROOT, "%.4f", value.asDouble());
  }
}
