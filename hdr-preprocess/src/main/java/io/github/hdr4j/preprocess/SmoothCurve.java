package io.github.hdr4j.preprocess;

import java.util.ArrayList;
import java.util.List;

/**
 * A smooth curve through the points of a stroke, from corner to corner: a centripetal Catmull-Rom
 * spline, which makes neither loops nor cusps between points however unevenly they lie (Yuksel,
 * Schaefer and Keyser 2011, "Parameterization and applications of Catmull-Rom curves").
 */
final class SmoothCurve {
  /** Length of the straight pieces, relative to the longer side of the writing. */
  private static final double PIECE = 0.01;

  /** Bounds the work on points that lie far apart. */
  private static final int MOST_PIECES = 24;

  private SmoothCurve() {}

  /**
   * Follows the curve.
   *
   * @param points at least one, no two neighbours at the same place
   * @return the points, and others between them where the curve is long
   */
  static List<PenTip> through(List<PenTip> points) {
    List<PenTip> way = new ArrayList<>(points.size());
    way.add(points.get(0));
    for (int i = 1; i < points.size(); i++) {
      PenTip from = points.get(i - 1);
      PenTip to = points.get(i);
      PenTip before = isSmooth(points, i - 1) ? points.get(i - 2) : to.towards(from, 2);
      PenTip after = isSmooth(points, i) ? points.get(i + 1) : from.towards(to, 2);
      follow(before, from, to, after, way);
    }
    return way;
  }

  /** Whether a point is amid a curve: a turn by a right angle or more is a corner. */
  private static boolean isSmooth(List<PenTip> points, int index) {
    if (index == 0 || index == points.size() - 1) {
      return false;
    }
    PenTip before = points.get(index - 1);
    PenTip here = points.get(index);
    PenTip after = points.get(index + 1);
    return (here.x() - before.x()) * (after.x() - here.x())
            + (here.y() - before.y()) * (after.y() - here.y())
        > 0;
  }

  /** Adds the part between the two points in the middle, without the first of them. */
  private static void follow(
      PenTip before, PenTip from, PenTip to, PenTip after, List<PenTip> way) {
    double length = from.distanceTo(to);
    int pieces = (int) Math.max(1, Math.min(MOST_PIECES, Math.ceil(length / PIECE)));
    double a = Math.sqrt(before.distanceTo(from));
    double b = Math.sqrt(length);
    double c = Math.sqrt(to.distanceTo(after));
    double x1 = control(before.x(), from.x(), to.x(), a, b);
    double y1 = control(before.y(), from.y(), to.y(), a, b);
    double x2 = control(after.x(), to.x(), from.x(), c, b);
    double y2 = control(after.y(), to.y(), from.y(), c, b);
    for (int piece = 1; piece < pieces; piece++) {
      double t = (double) piece / pieces;
      way.add(
          new PenTip(
              bezier(from.x(), x1, x2, to.x(), t),
              bezier(from.y(), y1, y2, to.y(), t),
              from.forceTowards(to, t)));
    }
    way.add(to);
  }

  /**
   * The control point, beside the middle one of three points, of the Bézier curve to the last.
   *
   * @param a knot interval to the first point, the square root of the distance
   * @param b knot interval to the last point
   */
  private static double control(double first, double middle, double last, double a, double b) {
    return (a * a * last - b * b * first + (2 * a * a + 3 * a * b + b * b) * middle)
        / (3 * a * (a + b));
  }

  private static double bezier(double p0, double p1, double p2, double p3, double t) {
    double s = 1 - t;
    return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
  }
}
