package io.github.hdr4j.samples.toolkit.metrics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many readings are accepted, and how many of these are wrong, at several thresholds: points of
 * the trade of errors against rejections (Chow 1970, "On optimum recognition error and reject
 * tradeoff"), also called the risk-coverage curve. Immutable.
 *
 * @param points one for each of {@link #THRESHOLDS}
 */
public record RejectionCurve(List<RejectionPoint> points) {
  /** Where the curve is looked at; at 0 everything is accepted that has a certainty at all. */
  public static final List<Double> THRESHOLDS =
      List.of(0.0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999);

  /**
   * Copies the list.
   *
   * @param points one for each threshold
   */
  public RejectionCurve {
    points = List.copyOf(points);
  }

  /**
   * Starts counting.
   *
   * @return an empty counter
   */
  public static Counter counter() {
    return new Counter();
  }

  /** Counts readings one by one. Not thread-safe. */
  public static final class Counter {
    private final long[] accepted = new long[THRESHOLDS.size()];
    private final long[] wrong = new long[THRESHOLDS.size()];

    private Counter() {}

    /**
     * Counts one reading that may be accepted.
     *
     * @param certainty what the threshold is compared with, 0 to 1
     * @param right whether it is correct
     */
    public void add(double certainty, boolean right) {
      for (int i = 0; i < accepted.length; i++) {
        if (certainty >= THRESHOLDS.get(i)) {
          accepted[i]++;
          wrong[i] += right ? 0 : 1;
        }
      }
    }

    /**
     * The readings so far.
     *
     * @return their curve
     */
    public RejectionCurve curve() {
      return new RejectionCurve(
          IntStream.range(0, accepted.length)
              .mapToObj(i -> new RejectionPoint(THRESHOLDS.get(i), accepted[i], wrong[i]))
              .toList());
    }
  }
}
