package io.github.hdr4j.samples.training.damage;

import java.util.SplittableRandom;

/** A line from one side to the other: straight, waved or zigzag, drawn through or dotted. */
record ThrownLine() implements Damage {
  private static final double STRAIGHT = 0.3;
  private static final double DOTTED = 0.4;

  @Override
  public float[] of(float[] light, SplittableRandom random) {
    boolean upright = random.nextDouble() < 0.3;
    float[] result = upright ? Light.transposed(light) : light.clone();
    double start = random.nextDouble(-2, Light.SIDE + 2);
    double slope = random.nextDouble(-0.6, 0.6);
    double height = random.nextDouble() < STRAIGHT ? 0 : random.nextDouble(1, 4);
    double period = random.nextDouble(3, 9);
    double phase = random.nextDouble();
    boolean pointed = random.nextBoolean();
    double drawn = random.nextDouble() < DOTTED ? random.nextDouble(0.3, 0.7) : 1;
    double dots = random.nextDouble(2, 5);
    double half = random.nextDouble(0.3, 0.9);
    float brightness = (float) random.nextDouble(0.6, 1);
    for (int i = 0; i < result.length; i++) {
      int x = i % Light.SIDE;
      int y = i / Light.SIDE;
      double nearest = Double.MAX_VALUE;
      for (double u = x - 1; u <= x + 1; u += 0.25) {
        double swing = height * wave(u / period + phase, pointed);
        double v = start + slope * u + swing;
        boolean on = drawn == 1 || fraction(u / dots) < drawn;
        nearest = on ? Math.min(nearest, Math.hypot(u - x, v - y)) : nearest;
      }
      double covered = Math.max(0, Math.min(1, half + 0.5 - nearest));
      result[i] = (float) Math.max(result[i], brightness * covered);
    }
    return upright ? Light.transposed(result) : result;
  }

  private static double wave(double turns, boolean pointed) {
    return pointed ? 4 * Math.abs(fraction(turns) - 0.5) - 1 : Math.sin(2 * Math.PI * turns);
  }

  private static double fraction(double value) {
    return value - Math.floor(value);
  }
}
