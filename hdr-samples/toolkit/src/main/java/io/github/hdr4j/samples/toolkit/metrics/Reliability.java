package io.github.hdr4j.samples.toolkit.metrics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far confidence can be taken at its word: readings in {@value #BINS} equally wide bins of
 * confidence, the reliability diagram of Guo et al. 2017, arXiv 1706.04599. Immutable.
 *
 * @param bins from the lowest confidence to the highest
 */
public record Reliability(List<ReliabilityBin> bins) {
  /** Bins of equal width; each holds its upper end. */
  public static final int BINS = 15;

  /**
   * Copies the list.
   *
   * @param bins from the lowest confidence to the highest
   */
  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * Starts counting.
   *
   * @return an empty counter
   */
  public static Counter counter() {
    return new Counter();
  }

  /**
   * The expected calibration error: how far confidence and accuracy of a bin lie apart, averaged
   * over all readings (Naeini et al. 2015, "Obtaining well calibrated probabilities using Bayesian
   * binning").
   *
   * @return 0 to 1, absent without readings
   */
  public OptionalDouble expectedError() {
    long count = bins.stream().mapToLong(ReliabilityBin::count).sum();
    return count == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(bins.stream().mapToDouble(ReliabilityBin::gap).sum() / count);
  }

  /** Counts readings one by one. Not thread-safe. */
  public static final class Counter {
    private final long[] count = new long[BINS];
    private final long[] correct = new long[BINS];
    private final double[] confidence = new double[BINS];

    private Counter() {}

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
      count[bin]++;
      correct[bin] += right ? 1 : 0;
      confidence[bin] += howSure;
    }

    /**
     * The readings so far.
     *
     * @return all bins, empty ones too
     */
    public Reliability reliability() {
      return new Reliability(IntStream.range(0, BINS).mapToObj(this::bin).toList());
    }

    private ReliabilityBin bin(int bin) {
      return new ReliabilityBin(
          (double) bin / BINS,
          (double) (bin + 1) / BINS,
          count[bin],
          correct[bin],
          confidence[bin]);
    }
  }
}
