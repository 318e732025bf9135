package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.DigitTensor;

/**
 * A prepared mark and what it is.
 *
 * @param tensor 28 × 28 values, 0.0 background to 1.0 ink
 * @param label 0 to 9, or {@link #NOT_A_DIGIT}
 */
public record DigitSample(DigitTensor tensor, int label) {

  /** The label of what is no digit: the eleventh output of a network that can tell. */
  public static final int NOT_A_DIGIT = 10;

  /**
   * Checks the label.
   *
   * @param tensor 28 × 28 values, 0.0 background to 1.0 ink
   * @param label 0 to 9, or {@link #NOT_A_DIGIT}
   * @throws IllegalArgumentException if it is another
   */
  public DigitSample {
    if (label < 0 || label > NOT_A_DIGIT) {
      throw new IllegalArgumentException(Messages.label(label));
    }
  }

  /**
   * Whether it is a digit.
   *
   * @return false for {@link #NOT_A_DIGIT}
   */
  public boolean isDigit() {
    return label != NOT_A_DIGIT;
  }
}
