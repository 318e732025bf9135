package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.Recognition;
import java.util.List;

/**
 * The number by which logits are divided so that confidence is the share of right readings (C. Guo
 * et al., "On calibration of modern neural networks", 2017). It changes no digit that is read.
 */
public final class Temperature {
  private static final double LOWEST = 0.01;
  private static final double HIGHEST = 1000;
  private static final double PRECISION = 1e-4;

  /** Golden ratio, for the search of the same name. */
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private Temperature() {}

  /**
   * Finds the temperature at which the true digits are most likely.
   *
   * @param logits ten of each digit
   * @param digits the true ones, as many
   */
  public static double fit(List<float[]> logits, int[] digits) {
    double low = Math.log(LOWEST);
    double high = Math.log(HIGHEST);
    while (high - low > PRECISION) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (surprise(logits, digits, Math.exp(left)) < surprise(logits, digits, Math.exp(right))) {
        high = right;
      } else {
        low = left;
      }
    }
    return Math.exp((low + high) / 2);
  }

  /**
   * Minus the logarithm of the likelihood. As Platt does, the true digit counts for a little less
   * than certain and the others for what is left, (n + 1) and 1 of n + 10: or else a few digits
   * that are all read right would call for certainty.
   */
  private static double surprise(List<float[]> logits, int[] digits, double temperature) {
    double each = 1.0 / (digits.length + Recognition.DIGITS);
    double truth = (digits.length + 1) * each;
    double sum = 0;
    for (int i = 0; i < digits.length; i++) {
      float[] row = logits.get(i);
      double highest = Double.NEGATIVE_INFINITY;
      for (float logit : row) {
        highest = Math.max(highest, logit / temperature);
      }
      double all = 0;
      double expected = 0;
      for (int digit = 0; digit < row.length; digit++) {
        double scaled = row[digit] / temperature;
        all += Math.exp(scaled - highest);
        expected += (digit == digits[i] ? truth : each) * scaled;
      }
      sum += highest + Math.log(all) - expected;
    }
    return sum;
  }
}
