package io.github.hdr4j.samples.toolkit.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the pen draws before it is lifted: arcs that meet in corners, each a Catmull-Rom spline
 * (1974) through its points.
 *
 * @param arcs at least one, each of at least two points; each begins where the one before ends
 */
record Stroke(List<List<Point>> arcs) {
  private static final int STEPS = 24;

  /**
   * Reads a stroke from text.
   *
   * @param text points as {@code x,y}, in hundredths, between spaces, with a slash at each corner
   */
  static Stroke parse(String text) {
    List<List<Point>> arcs = new ArrayList<>();
    for (String part : text.split("/", -1)) {
      List<Point> arc = new ArrayList<>();
      if (!arcs.isEmpty()) {
        List<Point> before = arcs.get(arcs.size() - 1);
        arc.add(before.get(before.size() - 1));
      }
      Arrays.stream(part.strip().split("\\s+", -1)).map(Stroke::point).forEach(arc::add);
      arcs.add(List.copyOf(arc));
    }
    return new Stroke(List.copyOf(arcs));
  }

  private static Point point(String text) {
    int comma = text.indexOf(',');
    return new Point(
        Integer.parseInt(text.substring(0, comma)) / 100.0,
        Integer.parseInt(text.substring(comma + 1)) / 100.0);
  }

  /** The same stroke with every point moved; corners stay together if equal points do. */
  Stroke map(UnaryOperator<Point> move) {
    return new Stroke(arcs.stream().map(arc -> arc.stream().map(move).toList()).toList());
  }

  /** The pen's way as a fine chain of points. */
  List<Point> way() {
    List<Point> way = new ArrayList<>();
    for (List<Point> arc : arcs) {
      for (int i = 0; i + 1 < arc.size(); i++) {
        Point before = arc.get(Math.max(0, i - 1));
        Point after = arc.get(Math.min(arc.size() - 1, i + 2));
        for (int step = 0; step < STEPS; step++) {
          way.add(between(before, arc.get(i), arc.get(i + 1), after, (double) step / STEPS));
        }
      }
      way.add(arc.get(arc.size() - 1));
    }
    return List.copyOf(way);
  }

  private static Point between(Point before, Point from, Point to, Point after, double t) {
    return new Point(
        between(before.x(), from.x(), to.x(), after.x(), t),
        between(before.y(), from.y(), to.y(), after.y(), t));
  }

  private static double between(double before, double from, double to, double after, double t) {
    return from
        + 0.5
            * t
            * (to
                - before
                + t * (2 * before - 5 * from + 4 * to - after)
                + t * t * (3 * (from - to) + after - before));
  }
}
