package io.github.hdr4j.samples.training.damage;

import java.util.SplittableRandom;

/** Bands along one or two opposite sides in which light and dark have changed places. */
record InvertedBands() implements Damage {
  private static final int NARROWEST = 3;
  private static final int WIDEST = 9;
  private static final double BOTH = 0.6;

  @Override
  public float[] of(float[] light, SplittableRandom random) {
    boolean across = random.nextDouble() < 0.3;
    float[] result = across ? Light.transposed(light) : light.clone();
    boolean both = random.nextDouble() < BOTH;
    boolean first = both || random.nextBoolean();
    int left = first ? random.nextInt(NARROWEST, WIDEST + 1) : 0;
    int right = both || !first ? random.nextInt(NARROWEST, WIDEST + 1) : 0;
    for (int i = 0; i < result.length; i++) {
      int x = i % Light.SIDE;
      if (x < left || x >= Light.SIDE - right) {
        result[i] = 1 - result[i];
      }
    }
    return across ? Light.transposed(result) : result;
  }
}
