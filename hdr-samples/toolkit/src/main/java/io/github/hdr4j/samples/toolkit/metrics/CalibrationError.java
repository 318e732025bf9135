package io.github.hdr4j.samples.toolkit.metrics;

import java.util.OptionalDouble;

/**
 * The expected calibration error: how far confidence and accuracy lie apart, averaged over 15
 * equally wide bins of confidence (Naeini et al. 2015, "Obtaining well calibrated probabilities
 * using Bayesian binning"; bins as in Guo et al. 2017, arXiv 1706.04599). Not thread-safe.
 */
public final class CalibrationError {
  /** Bins of equal width; each holds its upper end. */
  public static final int BINS = 15;

  private final double[] confidence = new double[BINS];
  private final long[] correct = new long[BINS];
  private long count;

  /** Starts without readings. */
  public CalibrationError() {}

  /**
   * Counts one reading.
   *
   * @param howSure its confidence, 0 to 1
   * @param right whether it is correct
   * @throws IllegalArgumentException if the confidence is out of range
   */
  public void add(double howSure, boolean right) {
    if (!(howSure >= 0 && howSure <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1: " + howSure);
    }
    int bin = Math.max(0, (int) Math.ceil(howSure * BINS) - 1);
    confidence[bin] += howSure;
    correct[bin] += right ? 1 : 0;
    count++;
  }

  /**
   * The error of the readings so far.
   *
   * @return 0 to 1, absent without readings
   */
  public OptionalDouble value() {
    if (count == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      // |accuracy - mean confidence| weighted by the share of the bin: its size cancels out.
      sum += Math.abs(correct[bin] - confidence[bin]);
    }
    return OptionalDouble.of(sum / count);
  }
}
