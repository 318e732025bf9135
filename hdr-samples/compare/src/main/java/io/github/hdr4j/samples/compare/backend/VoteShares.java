package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.Recognition;
import java.util.Optional;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;

/** Shares of votes as probabilities. */
final class VoteShares {
  private VoteShares() {}

  /**
   * Takes shares for counts and smooths them by Laplace's rule of succession, (n + 1) / (N + 10):
   * five votes of five are no certainty.
   *
   * @param prediction with a share for each digit, 0 to 1
   * @param voters how many voted
   * @return the logarithms of the probabilities
   */
  static float[] logits(Prediction<Label> prediction, int voters) {
    float[] logits = new float[Recognition.DIGITS];
    for (int digit = 0; digit < logits.length; digit++) {
      double votes = voters * share(prediction, digit);
      logits[digit] = (float) Math.log((votes + 1) / (voters + Recognition.DIGITS));
    }
    return logits;
  }

  /** What a prediction gives a digit. */
  static double share(Prediction<Label> prediction, int digit) {
    return Optional.ofNullable(prediction.getOutputScores().get(Integer.toString(digit)))
        .map(Label::getScore)
        .orElse(0.0);
  }
}
