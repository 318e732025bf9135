package io.github.hdr4j.samples.training.damage;

import java.util.SplittableRandom;

/** A camera that moved: the mean along a short stretch in one direction. */
record Smear() implements Damage {
  private static final int SAMPLES = 12;

  @Override
  public float[] of(float[] light, SplittableRandom random) {
    double angle = random.nextDouble(Math.PI);
    double length = random.nextDouble(2, 9);
    float[] result = new float[Light.SIZE];
    for (int i = 0; i < result.length; i++) {
      int row = i / Light.SIDE;
      double sum = 0;
      for (int s = 0; s < SAMPLES; s++) {
        double along = length * (s / (SAMPLES - 1.0) - 0.5);
        double x = i % Light.SIDE + along * Math.cos(angle);
        sum += Light.at(light, x, row + along * Math.sin(angle));
      }
      result[i] = (float) (sum / SAMPLES);
    }
    return result;
  }
}
