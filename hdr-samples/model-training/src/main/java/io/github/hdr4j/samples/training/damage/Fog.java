package io.github.hdr4j.samples.training.damage;

import java.util.SplittableRandom;

/** A bright veil, thicker in some places, that takes contrast away. */
record Fog() implements Damage {
  @Override
  public float[] of(float[] light, SplittableRandom random) {
    float[] thick = SmoothNoise.of(random.nextInt(2, 6), random);
    float[] fine = SmoothNoise.of(random.nextInt(6, 14), random);
    double strength = random.nextDouble(0.3, 0.9);
    double even = random.nextDouble(0, 0.4);
    float[] result = new float[Light.SIZE];
    for (int i = 0; i < result.length; i++) {
      double veil = even + strength * (0.7 * thick[i] + 0.3 * fine[i]);
      result[i] = (float) ((light[i] + veil) / (1 + even + strength));
    }
    return result;
  }
}
