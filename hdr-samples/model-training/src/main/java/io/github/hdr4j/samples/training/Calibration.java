package io.github.hdr4j.samples.training;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Temperature and threshold, fitted on the validation part.
 *
 * @param temperature what logits are divided by
 * @param acceptThreshold confidence from which a digit is accepted
 * @param accepted share of the validation part accepted
 * @param wrong how many of the accepted are wrong
 */
record Calibration(double temperature, double acceptThreshold, Proportion accepted, int wrong) {

  private static final double LEAST = 0.05;
  private static final double MOST = 5;

  /** Golden ratio, for the search of the same name. */
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  /**
   * Fits the temperature by likelihood (C. Guo et al., ICML 2017), then the lowest threshold at
   * which the share of errors among the accepted is within the bound.
   *
   * @param error largest share of the accepted that may be wrong
   */
  static Calibration fit(Evaluation evaluation, double error) {
    double temperature = temperature(evaluation);
    double[] confidence = new double[evaluation.size()];
    Integer[] order = new Integer[evaluation.size()];
    for (int i = 0; i < order.length; i++) {
      confidence[i] = evaluation.confidence(i, temperature);
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingDouble(i -> -confidence[i]));
    int errors = 0;
    int accepted = 0;
    int wrong = 0;
    double threshold = 1;
    for (int i = 0; i < order.length; i++) {
      errors += evaluation.isRight(order[i]) ? 0 : 1;
      boolean tied = i + 1 < order.length && confidence[order[i + 1]] == confidence[order[i]];
      if (!tied && errors <= error * (i + 1)) {
        accepted = i + 1;
        wrong = errors;
        threshold = confidence[order[i]];
      }
    }
    return new Calibration(temperature, threshold, new Proportion(accepted, order.length), wrong);
  }

  private static double temperature(Evaluation evaluation) {
    double low = LEAST;
    double high = MOST;
    while (high - low > 1e-4) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (surprise(evaluation, left) < surprise(evaluation, right)) {
        high = right;
      } else {
        low = left;
      }
    }
    return (low + high) / 2;
  }

  private static double surprise(Evaluation evaluation, double temperature) {
    double sum = 0;
    for (int i = 0; i < evaluation.size(); i++) {
      sum -= Math.log(Math.max(evaluation.likelihood(i, temperature), 1e-300));
    }
    return sum;
  }
}
