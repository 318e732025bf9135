package io.github.hdr4j.preprocess.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preparation;

/** Comparing tensors, with a drawing of both where they differ. */
public final class Tensors {
  private static final String SHADES = " .:-=+*#%@";

  private Tensors() {}

  /** The tensor of a preparation that must be one mark. */
  public static DigitTensor only(Preparation preparation) {
    assertThat(preparation).isInstanceOf(Preparation.Ink.class);
    return ((Preparation.Ink) preparation).tensor();
  }

  /**
   * Mean absolute difference where the two lie best on each other: the centre of mass is rounded to
   * whole pixels, so that a hair's breadth may move a digit by one.
   */
  public static double difference(DigitTensor one, DigitTensor other) {
    double least = Double.POSITIVE_INFINITY;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        least = Math.min(least, difference(one, other, dx, dy));
      }
    }
    return least;
  }

  private static double difference(DigitTensor one, DigitTensor other, int dx, int dy) {
    double sum = 0;
    for (int y = 1; y < DigitTensor.SIZE - 1; y++) {
      for (int x = 1; x < DigitTensor.SIZE - 1; x++) {
        sum += Math.abs(one.ink(x, y) - other.ink(x + dx, y + dy));
      }
    }
    return sum / DigitTensor.LENGTH;
  }

  /** Asserts that two tensors differ by no more than that on average. */
  public static void assertNear(DigitTensor actual, DigitTensor expected, double most) {
    assertThat(difference(actual, expected))
        .as(() -> "expected%n%s%nbut was%n%s".formatted(draw(expected), draw(actual)))
        .isLessThanOrEqualTo(most);
  }

  /** The tensor in characters. */
  public static String draw(DigitTensor tensor) {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < DigitTensor.SIZE; y++) {
      for (int x = 0; x < DigitTensor.SIZE; x++) {
        text.append(SHADES.charAt(Math.min(9, (int) (tensor.ink(x, y) * 10))));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
