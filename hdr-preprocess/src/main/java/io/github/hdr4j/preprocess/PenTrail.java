package io.github.hdr4j.preprocess;

import io.github.hdr4j.PenPoint;
import io.github.hdr4j.PenStrokes;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of the pen's tip from touching down to being lifted.
 *
 * @param points that the device reported, those left out that repeat the one before; at least one
 * @param curve the same with points between them, so close that straight lines will do
 */
record PenTrail(List<PenTip> points, List<PenTip> curve) {
  /** The trails of all strokes, in their order, the whole writing's longer side being 1. */
  static List<PenTrail> of(PenStrokes strokes) {
    Rectangle2D bounds = strokes.bounds();
    double longest = strokes.longerSide();
    Pressure pressure = Pressure.of(strokes.strokes());
    return strokes.strokes().stream().map(s -> of(s, bounds, longest, pressure)).toList();
  }

  private static PenTrail of(
      List<PenPoint> stroke, Rectangle2D bounds, double longest, Pressure pressure) {
    List<PenTip> points = new ArrayList<>(stroke.size());
    for (PenPoint point : stroke) {
      PenTip tip =
          new PenTip(
              longest == 0 ? 0 : (point.x() - bounds.getX()) / longest,
              longest == 0 ? 0 : (point.y() - bounds.getY()) / longest,
              pressure.force(point));
      if (points.isEmpty() || tip.distanceTo(points.get(points.size() - 1)) > 0) {
        points.add(tip);
      }
    }
    return new PenTrail(List.copyOf(points), List.copyOf(SmoothCurve.through(points)));
  }

  PenTip start() {
    return points.get(0);
  }

  /** The tight rectangle around the points of some trails. */
  static Rectangle2D bounds(List<PenTrail> trails) {
    PenTip first = trails.get(0).start();
    Rectangle2D bounds = new Rectangle2D.Double(first.x(), first.y(), 0, 0);
    trails.forEach(trail -> trail.points.forEach(tip -> bounds.add(tip.x(), tip.y())));
    return bounds;
  }

  /** Longer side of that rectangle, 0 for dots. */
  static double extent(List<PenTrail> trails) {
    Rectangle2D bounds = bounds(trails);
    return Math.max(bounds.getWidth(), bounds.getHeight());
  }
}
