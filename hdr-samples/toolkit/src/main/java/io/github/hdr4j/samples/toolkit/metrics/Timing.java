package io.github.hdr4j.samples.toolkit.metrics;

import java.time.Duration;
import java.util.Arrays;

/**
 * How long each of many readings took. Immutable.
 *
 * @param count number of readings
 * @param median half of them took at most so long; zero without readings
 * @param p95 95 % of them took at most so long; zero without readings
 */
public record Timing(long count, Duration median, Duration p95) {
  private static final double MOST = 0.95;

  /**
   * Sums up times by nearest rank: a quantile is always the time of one of the readings.
   *
   * @param nanos of each reading, in any order; not changed
   * @return their timing
   */
  public static Timing of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Timing(sorted.length, quantile(sorted, 0.5), quantile(sorted, MOST));
  }

  private static Duration quantile(long[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return rank == 0 ? Duration.ZERO : Duration.ofNanos(sorted[rank - 1]);
  }
}
