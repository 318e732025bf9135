package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Counts readings by their verdict. */
final class VerdictCounts {
  private VerdictCounts() {}

  /** The number of readings of each verdict, every verdict present. */
  static Map<Verdict, Long> of(Collection<Recognition> readings) {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0L);
    }
    readings.forEach(reading -> counts.merge(reading.verdict(), 1L, Long::sum));
    return counts;
  }
}
