package io.github.hdr4j.samples.toolkit.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The area under the ROC curve as a probability of ranks: that a score of the one kind is above a
 * score of the other, ties counted half (Mann and Whitney 1947; Hanley and McNeil 1982, "The
 * meaning and use of the area under a receiver operating characteristic curve"). 0.5 tells nothing
 * apart.
 */
public final class RankAuroc {
  private RankAuroc() {}

  /**
   * Compares every score of the one kind with every score of the other.
   *
   * @param positives scores that ought to be high; not changed
   * @param negatives scores that ought to be low; not changed
   * @return 0 to 1, absent if there are none of either kind
   */
  public static OptionalDouble of(double[] positives, double[] negatives) {
    if (positives.length == 0 || negatives.length == 0) {
      return OptionalDouble.empty();
    }
    double[] high = sorted(positives);
    double[] low = sorted(negatives);
    // Counted in halves, so that the sum stays whole.
    long halves = 0;
    int below = 0;
    int notAbove = 0;
    for (double score : high) {
      while (below < low.length && low[below] < score) {
        below++;
      }
      while (notAbove < low.length && low[notAbove] <= score) {
        notAbove++;
      }
      halves += below + notAbove;
    }
    return OptionalDouble.of(halves / (2.0 * high.length * low.length));
  }

  private static double[] sorted(double[] scores) {
    double[] copy = scores.clone();
    Arrays.sort(copy);
    return copy;
  }
}
