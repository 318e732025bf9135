package io.github.hdr4j.dl4j.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Temperature and thresholds, fitted on digits that trained nothing.
 *
 * @param temperature what logits are divided by
 * @param acceptThreshold probability of being that very digit from which a digit is accepted
 * @param digitThreshold digit probability below which a mark is not a digit
 * @param accepted share of the digits accepted
 * @param wrong how many of the accepted are wrong
 */
public record Calibration(
    double temperature,
    double acceptThreshold,
    double digitThreshold,
    Proportion accepted,
    int wrong) {

  private static final double LEAST = 0.05;
  private static final double MOST = 5;

  /** Golden ratio, for the search of the same name. */
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  /** Greatest share of the digits that may be called none, and the threshold without that bound. */
  private static final double CALLED_NONE = 0.003;

  private static final double EVEN = 0.5;

  /**
   * Fits the temperature by likelihood (C. Guo et al., ICML 2017), then the lowest threshold at
   * which the share of errors among the accepted is within the bound.
   *
   * @param evaluation of digits; samples of what is no digit are not looked at
   * @param error largest share of the accepted that may be wrong, 0 to 1
   * @return temperature and thresholds
   * @throws IllegalArgumentException if there is no digit among the samples
   */
  public static Calibration fit(Evaluation evaluation, double error) {
    if (evaluation.accuracy().count() == 0) {
      throw new IllegalArgumentException(Messages.nothingToCalibrate());
    }
    double temperature = temperature(evaluation);
    double digitThreshold = digitThreshold(evaluation, temperature);
    double[] certainty = new double[evaluation.size()];
    for (int i = 0; i < certainty.length; i++) {
      double digit = evaluation.digitProbability(i, temperature);
      certainty[i] = digit < digitThreshold ? 0 : digit * evaluation.confidence(i, temperature);
    }
    Integer[] order = digits(evaluation);
    Arrays.sort(order, Comparator.comparingDouble(i -> -certainty[i]));
    int errors = 0;
    int accepted = 0;
    int wrong = 0;
    double threshold = 1;
    for (int i = 0; i < order.length; i++) {
      errors += evaluation.isRight(order[i]) ? 0 : 1;
      boolean tied = i + 1 < order.length && certainty[order[i + 1]] == certainty[order[i]];
      if (!tied && certainty[order[i]] > 0 && errors <= error * (i + 1)) {
        accepted = i + 1;
        wrong = errors;
        threshold = certainty[order[i]];
      }
    }
    return new Calibration(
        temperature, threshold, digitThreshold, new Proportion(accepted, order.length), wrong);
  }

  private static Integer[] digits(Evaluation evaluation) {
    return IntStream.range(0, evaluation.size())
        .filter(evaluation::isDigit)
        .boxed()
        .toArray(Integer[]::new);
  }

  private static double digitThreshold(Evaluation evaluation, double temperature) {
    double[] probabilities =
        Arrays.stream(digits(evaluation))
            .mapToDouble(i -> evaluation.digitProbability(i, temperature))
            .sorted()
            .toArray();
    return Math.min(EVEN, probabilities[(int) (CALLED_NONE * probabilities.length)]);
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
    for (int i : digits(evaluation)) {
      sum -= Math.log(Math.max(evaluation.likelihood(i, temperature), 1e-300));
    }
    return sum;
  }

  /**
   * What a model file says of it.
   *
   * @return entries for {@link io.github.hdr4j.dl4j.onnx.OnnxWriter}
   */
  public Map<String, String> properties() {
    return Map.of(
        "temperature", number(temperature),
        "accept-threshold", number(acceptThreshold),
        "digit-threshold", number(digitThreshold),
        "accepted", accepted + ", of these " + wrong + " wrong");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
