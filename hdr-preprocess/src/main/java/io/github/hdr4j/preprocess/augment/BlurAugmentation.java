package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/**
 * A soft picture: the digit mixed with its 3×3 binomial smoothing (standard deviation 0.7 pixels)
 * in a random share.
 *
 * @param most greatest share of the smoothed digit, 0 to 1
 */
public record BlurAugmentation(double most) implements Augmentation {

  /**
   * Checks the share.
   *
   * @param most greatest share of the smoothed digit, 0 to 1
   * @throws IllegalArgumentException if it is not 0 to 1
   */
  public BlurAugmentation {
    Check.range("most", most, 0, 1);
  }

  @Override
  public float[] apply(float[] ink, RandomGenerator random) {
    Check.digit(ink);
    float share = (float) (random.nextDouble() * most);
    float[] result = new float[Grid.SIZE];
    for (int y = 0; y < Grid.SIDE; y++) {
      for (int x = 0; x < Grid.SIDE; x++) {
        float here = ink[y * Grid.SIDE + x];
        float smooth = (row(ink, x, y - 1) + 2 * row(ink, x, y) + row(ink, x, y + 1)) / 16;
        result[y * Grid.SIDE + x] = Math.min(1, here + share * (smooth - here));
      }
    }
    return result;
  }

  private static float row(float[] ink, int x, int y) {
    return Grid.at(ink, x - 1, y) + 2 * Grid.at(ink, x, y) + Grid.at(ink, x + 1, y);
  }
}
