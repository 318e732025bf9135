package io.github.hdr4j.samples.training.damage;

import java.util.SplittableRandom;

/** Blots of another brightness over writing and ground. */
record Spatter() implements Damage {
  @Override
  public float[] of(float[] light, SplittableRandom random) {
    float[] noise = SmoothNoise.of(random.nextInt(7, 18), random);
    double threshold = random.nextDouble(0.68, 0.85);
    double brightness = random.nextDouble(0, 0.7);
    float[] result = light.clone();
    for (int i = 0; i < result.length; i++) {
      double covered = Math.max(0, Math.min(1, 6 * (noise[i] - threshold)));
      result[i] += (float) (covered * (brightness - result[i]));
    }
    return result;
  }
}
