package io.github.hdr4j.samples.toolkit.drawing;

import java.util.List;

/** A mouse in a drawing program: a line of one full pixel, with hard edges. */
final class Mouse implements Tool {
  private static final int STEPS_A_PIXEL = 2;

  Mouse() {}

  @Override
  public void draw(List<Point> way, Ink ink) {
    ink.dot(way.get(0));
    for (int i = 1; i < way.size(); i++) {
      Point from = way.get(i - 1);
      Point to = way.get(i);
      int steps = (int) Math.ceil(from.distanceTo(to) * STEPS_A_PIXEL) + 1;
      for (int step = 1; step <= steps; step++) {
        double t = (double) step / steps;
        ink.dot(new Point(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y())));
      }
    }
  }
}
