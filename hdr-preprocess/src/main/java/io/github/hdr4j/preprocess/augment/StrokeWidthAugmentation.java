package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/**
 * Thinner or thicker strokes by gray morphology: the digit mixed with its erosion or its dilation
 * by the four direct neighbours, in a random share, so that a stroke loses or gains up to a pixel
 * on each side. Thinning stops where it would leave less than half of the ink.
 *
 * @param thinner greatest share of the erosion, 0 to 1
 * @param thicker greatest share of the dilation, 0 to 1
 */
public record StrokeWidthAugmentation(double thinner, double thicker) implements Augmentation {

  private static final double LEAST_INK_LEFT = 0.5;

  /**
   * Checks the bounds.
   *
   * @param thinner greatest share of the erosion, 0 to 1
   * @param thicker greatest share of the dilation, 0 to 1
   * @throws IllegalArgumentException if a share is not 0 to 1
   */
  public StrokeWidthAugmentation {
    Check.range("thinner", thinner, 0, 1);
    Check.range("thicker", thicker, 0, 1);
  }

  @Override
  public float[] apply(float[] ink, RandomGenerator random) {
    Check.digit(ink);
    boolean thin = random.nextBoolean();
    float[] extreme = extreme(ink, thin);
    double share = random.nextDouble() * (thin ? thinner : thicker);
    if (thin) {
      double mass = Grid.sum(ink);
      double lost = mass - Grid.sum(extreme);
      share = lost > 0 ? Math.min(share, (1 - LEAST_INK_LEFT) * mass / lost) : share;
    }
    float[] result = new float[Grid.SIZE];
    for (int i = 0; i < result.length; i++) {
      float mixed = ink[i] + (float) share * (extreme[i] - ink[i]);
      result[i] = Math.min(1, Math.max(0, mixed));
    }
    return result;
  }

  private static float[] extreme(float[] ink, boolean least) {
    float[] result = new float[Grid.SIZE];
    for (int y = 0; y < Grid.SIDE; y++) {
      for (int x = 0; x < Grid.SIDE; x++) {
        float left = Grid.at(ink, x - 1, y);
        float right = Grid.at(ink, x + 1, y);
        float above = Grid.at(ink, x, y - 1);
        float below = Grid.at(ink, x, y + 1);
        float here = ink[y * Grid.SIDE + x];
        result[y * Grid.SIDE + x] =
            least
                ? Math.min(here, Math.min(Math.min(left, right), Math.min(above, below)))
                : Math.max(here, Math.max(Math.max(left, right), Math.max(above, below)));
      }
    }
    return result;
  }
}
