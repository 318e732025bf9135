package io.github.hdr4j.samples.compare.contest;

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

  /** Minus the logarithm of the likelihood. */
  private static double surprise(List<float[]> logits, int[] digits, double temperature) {
    double sum = 0;
    for (int i = 0; i < digits.length; i++) {
      float[] row = logits.get(i);
      double highest = Double.NEGATIVE_INFINITY;
      for (float logit : row) {
        highest = Math.max(highest, logit / temperature);
      }
      double all = 0;
      for (float logit : row) {
        all += Math.exp(logit / temperature - highest);
      }
      sum += highest + Math.log(all) - row[digits[i]] / temperature;
    }
    return sum;
  }
}
