package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/**
 * Dirt and spatter: small spots of ink anywhere, or of paper within the ink.
 *
 * @param most spots at once, at least 1
 */
public record SpeckAugmentation(int most) implements Augmentation {
  private static final double SMALLEST = 0.3;
  private static final double RANGE = 0.8;
  private static final double LIGHT = 0.3;

  /**
   * Checks the bound.
   *
   * @param most spots at once, 1 to 100
   * @throws IllegalArgumentException if it is not 1 to 100
   */
  public SpeckAugmentation {
    Check.range("most", most, 1, 100);
  }

  @Override
  public float[] apply(float[] ink, RandomGenerator random) {
    Check.digit(ink);
    float[] result = ink.clone();
    int count = 1 + random.nextInt(most);
    for (int speck = 0; speck < count; speck++) {
      double x = Grid.SIDE * random.nextDouble();
      double y = Grid.SIDE * random.nextDouble();
      Bar spot = new Bar(x, y, x, y, SMALLEST + RANGE * random.nextDouble());
      float colour = random.nextDouble() < LIGHT ? 0 : 1;
      for (int i = 0; i < result.length; i++) {
        result[i] += spot.covers(i % Grid.SIDE, i / Grid.SIDE) * (colour - result[i]);
      }
    }
    return result;
  }
}
