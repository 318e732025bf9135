package io.github.hdr4j.samples.toolkit.scene;

import java.util.Random;

/**
 * A camera held askew: the sheet is turned, and its far side is smaller. What lies beyond the sheet
 * continues its edge.
 *
 * @param turn largest, in radians
 * @param perspective by how much the far side is smaller, as a share
 */
record Tilt(double turn, double perspective) implements Layer {
  @Override
  public Surface on(Surface below, Random random) {
    double angle = turn * (random.nextBoolean() ? 1 : -1) * (0.6 + 0.4 * random.nextDouble());
    double cosine = StrictMath.cos(angle);
    double sine = StrictMath.sin(angle);
    double farX = perspective * (2 * random.nextDouble() - 1);
    double farY = perspective * (2 * random.nextDouble() - 1);
    Surface tilted = new Surface(below.width, below.height);
    double middleX = (below.width - 1) / 2.0;
    double middleY = (below.height - 1) / 2.0;
    return PerPixel.of(
        tilted,
        (x, y) -> {
          double u = x - middleX;
          double v = y - middleY;
          double depth = 1 + (farX * u + farY * v) / below.shorter();
          copy(
              below,
              middleX + (cosine * u + sine * v) / depth,
              middleY + (cosine * v - sine * u) / depth,
              tilted,
              y * tilted.width + x);
        });
  }

  private static void copy(Surface from, double x, double y, Surface to, int target) {
    double column = Math.max(0, Math.min(from.width - 1.0, x));
    double row = Math.max(0, Math.min(from.height - 1.0, y));
    int left = Math.min(from.width - 2, (int) column);
    int top = Math.min(from.height - 2, (int) row);
    int corner = top * from.width + left;
    to.opacity[target] = 1;
    for (int c = 0; c < Surface.COLOURS; c++) {
      float[] values = from.colours[c];
      double above = mix(values[corner], values[corner + 1], column - left);
      int below = corner + from.width;
      double under = mix(values[below], values[below + 1], column - left);
      to.colours[c][target] = (float) mix(above, under, row - top);
    }
  }

  private static double mix(double from, double to, double share) {
    return from + share * (to - from);
  }
}
