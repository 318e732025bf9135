package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/**
 * Grain: uniform noise of a random strength added to every pixel, the result cut to [0,1].
 *
 * @param most greatest change of a pixel either way, 0 to 1
 */
public record NoiseAugmentation(double most) implements Augmentation {

  /**
   * Checks the strength.
   *
   * @param most greatest change of a pixel either way, 0 to 1
   * @throws IllegalArgumentException if it is not 0 to 1
   */
  public NoiseAugmentation {
    Check.range("most", most, 0, 1);
  }

  @Override
  public float[] apply(float[] ink, RandomGenerator random) {
    Check.digit(ink);
    float strength = (float) (random.nextDouble() * most);
    float[] result = new float[Grid.SIZE];
    for (int i = 0; i < result.length; i++) {
      float noisy = ink[i] + strength * (2 * random.nextFloat() - 1);
      result[i] = Math.min(1, Math.max(0, noisy));
    }
    return result;
  }
}
