package io.github.hdr4j.samples.toolkit.scene;

import java.util.Random;

/**
 * Printed lines across the sheet, as of a notebook.
 *
 * @param spacing of the lines as a share of the shorter side
 * @param thickness of a line in pixels
 * @param colour {@code 0xRRGGBB}
 * @param opacity 0 to 1
 * @param squared whether there are vertical lines too
 */
record Ruling(double spacing, double thickness, int colour, double opacity, boolean squared)
    implements Layer {
  private static final double MOST_TILT = 0.03;

  @Override
  public Surface on(Surface below, Random random) {
    double distance = spacing * below.shorter() * (0.85 + 0.3 * random.nextDouble());
    double tilt = MOST_TILT * (2 * random.nextDouble() - 1);
    double startX = distance * random.nextDouble();
    double startY = distance * random.nextDouble();
    return PerPixel.of(
        below,
        (x, y) -> {
          double cover = line(y + tilt * x - startY, distance);
          if (squared) {
            cover = Math.max(cover, line(x - tilt * y - startX, distance));
          }
          below.cover(x, y, colour, opacity * cover);
        });
  }

  /** How much of the pixel the nearest line covers. */
  private double line(double position, double distance) {
    double away = Math.abs(position - distance * Math.rint(position / distance));
    return Math.max(0, Math.min(1, thickness / 2 + 0.5 - away));
  }
}
