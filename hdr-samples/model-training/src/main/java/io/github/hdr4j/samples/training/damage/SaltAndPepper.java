package io.github.hdr4j.samples.training.damage;

import java.util.SplittableRandom;

/** Single pixels turned wholly light or dark, 2 to 22 % of them. */
record SaltAndPepper() implements Damage {
  @Override
  public float[] of(float[] light, SplittableRandom random) {
    double share = random.nextDouble(0.02, 0.22);
    double salt = random.nextDouble(0.3, 0.7);
    float[] result = light.clone();
    for (int i = 0; i < result.length; i++) {
      if (random.nextDouble() < share) {
        result[i] = random.nextDouble() < salt ? 1 : 0;
      }
    }
    return result;
  }
}
