package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/**
 * Broken strokes: one or two thin straight gaps across the digit, wholly or partly without ink, as
 * a dry pen, a fold, a removed ruled line or a poor binarisation leaves them. Where that would take
 * most of the ink, as along a single straight stroke, the digit is left as it is.
 *
 * @param most gaps at once, at least 1
 */
public record GapAugmentation(int most) implements Augmentation {
  private static final double LEAST_INK_LEFT = 0.7;

  /**
   * Checks the bound.
   *
   * @param most gaps at once, 1 to 5
   * @throws IllegalArgumentException if it is not 1 to 5
   */
  public GapAugmentation {
    Check.range("most", most, 1, 5);
  }

  @Override
  public float[] apply(float[] ink, RandomGenerator random) {
    Check.digit(ink);
    float[] result = ink.clone();
    int count = 1 + random.nextInt(most);
    for (int gap = 0; gap < count; gap++) {
      Bar bar = Bar.across(random);
      float share = (float) (0.5 + 0.5 * random.nextDouble());
      for (int i = 0; i < result.length; i++) {
        result[i] *= 1 - share * bar.covers(i % Grid.SIDE, i / Grid.SIDE);
      }
    }
    return Grid.sum(result) < LEAST_INK_LEFT * Grid.sum(ink) ? ink : result;
  }
}
