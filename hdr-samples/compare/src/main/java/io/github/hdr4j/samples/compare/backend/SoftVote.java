package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Recognition;
import java.util.List;

/**
 * The mean of the calibrated probabilities of several recognisers (J. Kittler et al., "On combining
 * classifiers", 1998: the sum rule).
 */
public final class SoftVote {
  private SoftVote() {}

  /**
   * Asks all of them.
   *
   * @param members one at least
   * @param batch of tensors, none of them blank
   * @return for each tensor the logarithms of ten probabilities
   */
  public static float[][] of(List<DigitRecognizer> members, List<DigitTensor> batch) {
    double[][] sums = new double[batch.size()][Recognition.DIGITS];
    for (DigitRecognizer member : members) {
      List<Recognition> readings = member.classifyAll(batch);
      for (int i = 0; i < sums.length; i++) {
        for (int digit = 0; digit < Recognition.DIGITS; digit++) {
          sums[i][digit] += readings.get(i).probability(digit);
        }
      }
    }
    float[][] logits = new float[sums.length][Recognition.DIGITS];
    for (int i = 0; i < sums.length; i++) {
      for (int digit = 0; digit < Recognition.DIGITS; digit++) {
        double mean = sums[i][digit] / members.size();
        logits[i][digit] = (float) Math.log(Math.max(mean, Scores.LEAST_PROBABILITY));
      }
    }
    return logits;
  }
}
