package io.github.hdr4j.samples.toolkit.drawing;

import java.util.List;

/**
 * A pen that leaves ink along its way: more where the hand presses, so on the way down, and less
 * where it touches down and is lifted.
 */
final class Pen implements Tool {
  private static final double LIFTED = 0.62;
  private static final double DOWNWARDS = 0.10;
  private static final double UNSTEADY = 0.07;
  private static final double SOFT_EDGE = 1.8;

  private final double radius;
  private final Noise pressure;

  /**
   * Takes up a pen.
   *
   * @param radius of its tip in pixels
   * @param pressure how unsteadily the hand presses
   */
  Pen(double radius, Noise pressure) {
    this.radius = radius;
    this.pressure = pressure;
  }

  @Override
  public void draw(List<Point> way, Ink ink) {
    double length = 0;
    for (int i = 1; i < way.size(); i++) {
      length += way.get(i - 1).distanceTo(way.get(i));
    }
    double drawn = 0;
    for (int i = 1; i < way.size(); i++) {
      Point from = way.get(i - 1);
      Point to = way.get(i);
      double distance = from.distanceTo(to);
      double down = distance == 0 ? 0 : (to.y() - from.y()) / distance;
      int steps = (int) Math.ceil(distance) + 1;
      for (int step = 0; step < steps; step++) {
        double t = (double) step / steps;
        Point tip =
            new Point(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y()));
        ink.drop(tip, radius * force(drawn + t * distance, length, down, tip), SOFT_EDGE);
      }
      drawn += distance;
    }
  }

  private double force(double drawn, double length, double down, Point tip) {
    double fromEnds = Math.min(drawn / (2 * radius), (length - drawn) / (3 * radius));
    double touch = LIFTED + (1 - LIFTED) * Math.sqrt(Math.max(0, Math.min(1, fromEnds)));
    return touch * (1 + DOWNWARDS * down + UNSTEADY * pressure.at(tip.x(), tip.y()));
  }
}
