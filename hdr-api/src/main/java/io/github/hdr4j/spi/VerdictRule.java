package io.github.hdr4j.spi;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.Verdict;
import java.util.Optional;

/**
 * From logits to a recognition: temperature scaling (Guo et al. 2017), softmax, thresholds.
 *
 * <p>With q the softmax over all outputs, the digit probability is 1 − q₁₀ and the probability of
 * digit d is q_d / (1 − q₁₀), which is the softmax over the ten digits alone. What is accepted must
 * be that very digit, so the two are multiplied.
 */
final class VerdictRule {
  private final double temperature;
  private final double acceptThreshold;
  private final double digitThreshold;

  private VerdictRule(double temperature, double acceptThreshold, double digitThreshold) {
    this.temperature = temperature;
    this.acceptThreshold = acceptThreshold;
    this.digitThreshold = digitThreshold;
  }

  static VerdictRule of(ModelInfo model, RecognizerOptions options) {
    return new VerdictRule(
        model.temperature(),
        options.acceptThreshold().orElse(model.acceptThreshold()),
        options.digitThreshold().orElse(model.digitThreshold()));
  }

  /**
   * Applies the rule.
   *
   * @param logits 10 or 11 finite values
   * @param mark what the preparation knows: several marks settle the verdict, a caution explains it
   */
  Recognition apply(float[] logits, Optional<Reason> mark) {
    double[] probabilities = softmax(logits, Recognition.DIGITS);
    double digitProbability = 1;
    if (logits.length > Recognition.DIGITS) {
      digitProbability = 1 - softmax(logits, logits.length)[Recognition.DIGITS];
    }
    double confidence = 0;
    for (double p : probabilities) {
      confidence = Math.max(confidence, p);
    }
    if (mark.filter(Reason.SEVERAL_MARKS::equals).isPresent()) {
      return Recognition.of(Verdict.NOT_A_DIGIT, probabilities, digitProbability, mark);
    }
    if (digitProbability < digitThreshold) {
      return Recognition.of(
          Verdict.NOT_A_DIGIT, probabilities, digitProbability, Optional.of(Reason.NOT_DIGIT_LIKE));
    }
    if (confidence * digitProbability < acceptThreshold) {
      return Recognition.of(
          Verdict.UNCERTAIN,
          probabilities,
          digitProbability,
          Optional.of(mark.orElse(Reason.AMBIGUOUS)));
    }
    return Recognition.of(Verdict.ACCEPTED, probabilities, digitProbability, Optional.empty());
  }

  private double[] softmax(float[] logits, int classes) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      highest = Math.max(highest, logits[c]);
    }
    double[] q = new double[classes];
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      q[c] = Math.exp((logits[c] - highest) / temperature);
      sum += q[c];
    }
    for (int c = 0; c < classes; c++) {
      q[c] /= sum;
    }
    return q;
  }
}
