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
          int target = y * tilted.width + x;
          tilted.opacity[target] = 1;
          for (int c = 0; c < Surface.COLOURS; c++) {
            tilted.colours[c][target] =
                below.colour(
                    c,
                    middleX + (cosine * u + sine * v) / depth,
                    middleY + (cosine * v - sine * u) / depth);
          }
        });
  }
}
