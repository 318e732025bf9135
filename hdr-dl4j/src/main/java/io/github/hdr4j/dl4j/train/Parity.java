package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.onnx.DigitModel;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Digits and what a network in Deeplearning4j said of them, for comparison with the file that is
 * written of it.
 */
final class Parity {

  /**
   * Largest difference of a logit, relative to the largest logit of its row where that is above 1.
   */
  static final double TOLERANCE = 1e-4;

  /** Digits of each kind; plain Java takes up to 30 ms for each. */
  private static final int DIGITS = 20;

  private final List<DigitTensor> digits;
  private final float[] logits;

  private Parity(List<DigitTensor> digits, float[] logits) {
    this.digits = digits;
    this.logits = logits;
  }

  /** Asks about noise and about real digits. */
  static Parity of(TrainableNetwork network, DigitSamples samples, RandomGenerator random) {
    List<DigitTensor> digits = new ArrayList<>();
    for (int i = 0; i < DIGITS; i++) {
      float[] noise = new float[DigitTensor.LENGTH];
      for (int j = 0; j < noise.length; j++) {
        noise[j] = random.nextFloat();
      }
      digits.add(DigitTensor.of(noise));
    }
    samples.all().stream().limit(DIGITS).map(DigitSample::tensor).forEach(digits::add);
    float[] ink = new float[digits.size() * DigitTensor.LENGTH];
    for (int i = 0; i < digits.size(); i++) {
      System.arraycopy(digits.get(i).toArray(), 0, ink, i * DigitTensor.LENGTH, DigitTensor.LENGTH);
    }
    return new Parity(List.copyOf(digits), network.logits(ink));
  }

  /**
   * Compares a model in plain Java.
   *
   * @return the largest difference
   * @throws IllegalStateException if it is above {@link #TOLERANCE}
   */
  double check(DigitModel model) {
    double largest = 0;
    for (int i = 0; i < digits.size(); i++) {
      float[] actual = model.logits(digits.get(i));
      int offset = i * actual.length;
      double scale = 1;
      for (int c = 0; c < actual.length; c++) {
        scale = Math.max(scale, Math.abs(logits[offset + c]));
      }
      for (int c = 0; c < actual.length; c++) {
        largest = Math.max(largest, Math.abs(actual[c] - logits[offset + c]) / scale);
      }
    }
    if (!(largest <= TOLERANCE)) {
      throw new IllegalStateException(Messages.parity(largest, TOLERANCE));
    }
    return largest;
  }
}
