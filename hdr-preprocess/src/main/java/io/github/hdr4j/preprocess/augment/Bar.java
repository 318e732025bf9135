package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/**
 * A straight bar with soft rims on the grid, between two points.
 *
 * @param x0 of one end, pixels
 * @param y0 of one end
 * @param x1 of the other end
 * @param y1 of the other end
 * @param halfWidth pixels
 */
record Bar(double x0, double y0, double x1, double y1, double halfWidth) {
  private static final double THINNEST = 0.35;
  private static final double RANGE = 0.6;

  /** A bar through a place of the grid's middle half at any angle, longer than the grid. */
  static Bar across(RandomGenerator random) {
    double angle = Math.PI * random.nextDouble();
    double x = Grid.SIDE * (0.25 + 0.5 * random.nextDouble());
    double y = Grid.SIDE * (0.25 + 0.5 * random.nextDouble());
    double dx = Grid.SIDE * Math.cos(angle);
    double dy = Grid.SIDE * Math.sin(angle);
    return new Bar(x - dx, y - dy, x + dx, y + dy, halfWidth(random));
  }

  /** A bar nearly along one of the grid's four sides, in its outer sixth. */
  static Bar alongSide(RandomGenerator random) {
    double near = Grid.SIDE / 6.0 * random.nextDouble();
    double tilt = 2 * random.nextDouble() - 1;
    double place = random.nextBoolean() ? near : Grid.SIDE - 1 - near;
    double half = halfWidth(random);
    return random.nextBoolean()
        ? new Bar(-1, place - tilt, Grid.SIDE, place + tilt, half)
        : new Bar(place - tilt, -1, place + tilt, Grid.SIDE, half);
  }

  private static double halfWidth(RandomGenerator random) {
    return THINNEST + RANGE * random.nextDouble();
  }

  /** How much of a pixel it covers, 0 to 1. */
  float covers(int x, int y) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double square = dx * dx + dy * dy;
    double along = square == 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / square;
    double nearest = Math.max(0, Math.min(1, along));
    double distance = Math.hypot(x - x0 - nearest * dx, y - y0 - nearest * dy);
    return (float) Math.max(0, Math.min(1, halfWidth + 0.5 - distance));
  }
}
