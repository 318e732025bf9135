package io.github.hdr4j.samples.training.damage;

import java.util.SplittableRandom;

/** Only the rim of the writing, one pixel wide, inside or outside of it: outlined figures. */
record Outline() implements Damage {
  @Override
  public float[] of(float[] light, SplittableRandom random) {
    float threshold = (float) random.nextDouble(0.2, 0.6);
    boolean inside = random.nextBoolean();
    boolean corners = random.nextDouble() < 0.3;
    float[] result = new float[Light.SIZE];
    for (int i = 0; i < result.length; i++) {
      boolean here = light[i] >= threshold;
      if (here == inside && hasOther(light, i, threshold, here, corners)) {
        result[i] = 1;
      }
    }
    return result;
  }

  private static boolean hasOther(
      float[] light, int at, float threshold, boolean here, boolean corners) {
    int x = at % Light.SIDE;
    int y = at / Light.SIDE;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        boolean beside = corners || dx == 0 || dy == 0;
        if (beside && Light.at(light, x + dx, y + dy) >= threshold != here) {
          return true;
        }
      }
    }
    return false;
  }
}
