package io.github.hdr4j.samples.toolkit.metrics;

import java.util.OptionalDouble;

/**
 * The readings whose confidence lies in one range.
 *
 * @param low end of the range, 0 to 1, not in it unless it is 0
 * @param high end of the range, 0 to 1, in it
 * @param count number of readings
 * @param correct how many of them are right
 * @param confidenceSum of their confidences
 */
public record ReliabilityBin(
    double low, double high, long count, long correct, double confidenceSum) {
  /**
   * How sure the readings are on average.
   *
   * @return 0 to 1, absent without readings
   */
  public OptionalDouble confidence() {
    return perReading(confidenceSum);
  }

  /**
   * How many of the readings are right.
   *
   * @return 0 to 1, absent without readings; equal to the confidence if that is honest
   */
  public OptionalDouble accuracy() {
    return perReading((double) correct);
  }

  /** |accuracy − confidence| times the number of readings, which cancels out. */
  double gap() {
    return Math.abs(correct - confidenceSum);
  }

  private OptionalDouble perReading(double sum) {
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }
}
