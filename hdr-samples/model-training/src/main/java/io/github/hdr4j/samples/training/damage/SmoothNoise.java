package io.github.hdr4j.samples.training.damage;

import java.util.SplittableRandom;

/** Random values that change slowly from place to place: a coarse grid, smoothly enlarged. */
final class SmoothNoise {
  private SmoothNoise() {}

  /** A picture of values 0 to 1; the grid has that many cells a side, at most 28. */
  static float[] of(int cells, SplittableRandom random) {
    float[] grid = new float[Light.SIZE];
    for (int i = 0; i < grid.length; i++) {
      grid[i] = (float) random.nextDouble();
    }
    float[] noise = new float[Light.SIZE];
    for (int i = 0; i < noise.length; i++) {
      int row = i / Light.SIDE;
      double x = (double) (i % Light.SIDE) * cells / Light.SIDE;
      double y = (double) row * cells / Light.SIDE;
      noise[i] = Light.at(grid, x, y);
    }
    return noise;
  }
}
