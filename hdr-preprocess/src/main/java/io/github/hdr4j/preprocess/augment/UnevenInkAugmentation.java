package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/**
 * Ink that fades to one side, and as a whole: what uneven light, an emptying pen or a pencil
 * pressed less and less leaves after preparation.
 *
 * @param faintest factor of the ink at the faint end, above 0 to 1
 */
public record UnevenInkAugmentation(double faintest) implements Augmentation {
  /**
   * Checks the bound.
   *
   * @param faintest factor of the ink at the faint end, 0.05 to 1
   * @throws IllegalArgumentException if it is not 0.05 to 1
   */
  public UnevenInkAugmentation {
    Check.range("faintest", faintest, 0.05, 1);
  }

  @Override
  public float[] apply(float[] ink, RandomGenerator random) {
    Check.digit(ink);
    double angle = 2 * Math.PI * random.nextDouble();
    double from = faintest + (1 - faintest) * random.nextDouble();
    double to = faintest + (1 - faintest) * random.nextDouble();
    float[] result = new float[Grid.SIZE];
    for (int y = 0; y < Grid.SIDE; y++) {
      for (int x = 0; x < Grid.SIDE; x++) {
        double u = (x - Grid.SIDE / 2.0) / Grid.SIDE * Math.cos(angle);
        double v = (y - Grid.SIDE / 2.0) / Grid.SIDE * Math.sin(angle);
        double share = Math.max(0, Math.min(1, 0.5 + u + v));
        result[y * Grid.SIDE + x] = (float) (ink[y * Grid.SIDE + x] * (from + (to - from) * share));
      }
    }
    return result;
  }
}
