package io.github.hdr4j.samples.training.damage;

import java.util.SplittableRandom;

/** Every pixel taken from a place near by. */
record FrostedGlass() implements Damage {
  @Override
  public float[] of(float[] light, SplittableRandom random) {
    double across = random.nextDouble(0.4, 1.8);
    double down = random.nextDouble(0.4, 2.5);
    float[] result = new float[Light.SIZE];
    for (int i = 0; i < result.length; i++) {
      int row = i / Light.SIDE;
      double x = i % Light.SIDE + across * (2 * random.nextDouble() - 1);
      double y = row + down * (2 * random.nextDouble() - 1);
      result[i] = Light.at(light, x, y);
    }
    return result;
  }
}
