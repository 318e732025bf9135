package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/**
 * A thin line that does not belong to the digit, as ruled paper, printed boxes and the strokes of
 * neighbours leave behind: mostly along a side, sometimes right across.
 *
 * @param faintest ink of the faintest line, 0 to 1; the strongest has 1
 */
public record StrayLineAugmentation(double faintest) implements Augmentation {
  private static final double ACROSS = 0.3;

  /**
   * Checks the bound.
   *
   * @param faintest ink of the faintest line, 0 to 1
   * @throws IllegalArgumentException if it is not 0 to 1
   */
  public StrayLineAugmentation {
    Check.range("faintest", faintest, 0, 1);
  }

  @Override
  public float[] apply(float[] ink, RandomGenerator random) {
    Check.digit(ink);
    Bar line = random.nextDouble() < ACROSS ? Bar.across(random) : Bar.alongSide(random);
    float strength = (float) (faintest + (1 - faintest) * random.nextDouble());
    float[] result = new float[Grid.SIZE];
    for (int i = 0; i < result.length; i++) {
      float drawn = strength * line.covers(i % Grid.SIDE, i / Grid.SIDE);
      result[i] = Math.max(ink[i], drawn);
    }
    return result;
  }
}
