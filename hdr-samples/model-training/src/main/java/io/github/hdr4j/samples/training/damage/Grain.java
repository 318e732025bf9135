package io.github.hdr4j.samples.training.damage;

import java.util.SplittableRandom;

/** Noise of a sensor in poor light: stronger where it is light, and a little everywhere. */
record Grain() implements Damage {
  @Override
  public float[] of(float[] light, SplittableRandom random) {
    double strength = random.nextDouble(0.1, 0.6);
    double floor = random.nextDouble(0, 0.1);
    float[] result = light.clone();
    for (int i = 0; i < result.length; i++) {
      double deviation = floor + strength * Math.sqrt(light[i]);
      result[i] += (float) (deviation * (random.nextDouble() + random.nextDouble() - 1) * 1.7);
    }
    return result;
  }
}
