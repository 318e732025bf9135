package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The four straight sides of a region: of its outermost pixels along each side those are taken that
 * agree on a line, so that what sticks to the region, as text does to a frame, does not count.
 *
 * @param corners where the sides meet
 * @param support smallest share of a side along which the region reaches it, 0 to 1
 */
record OuterSides(Quadrilateral corners, double support) {
  static Optional<OuterSides> of(Regions regions, Region region, double tolerance) {
    List<Point> left = new ArrayList<>();
    List<Point> right = new ArrayList<>();
    for (int y = region.top(); y <= region.bottom(); y++) {
      int first = region.left();
      while (first <= region.right() && !regions.contains(region, first, y)) {
        first++;
      }
      int last = region.right();
      while (last >= first && !regions.contains(region, last, y)) {
        last--;
      }
      if (first <= last) {
        left.add(new Point(y + 0.5, first));
        right.add(new Point(y + 0.5, last + 1.0));
      }
    }
    List<Point> top = new ArrayList<>();
    List<Point> bottom = new ArrayList<>();
    for (int x = region.left(); x <= region.right(); x++) {
      int first = region.top();
      while (first <= region.bottom() && !regions.contains(region, x, first)) {
        first++;
      }
      int last = region.bottom();
      while (last >= first && !regions.contains(region, x, last)) {
        last--;
      }
      if (first <= last) {
        top.add(new Point(x + 0.5, first));
        bottom.add(new Point(x + 0.5, last + 1.0));
      }
    }
    return of(List.of(left, top, right, bottom), tolerance);
  }

  private static Optional<OuterSides> of(List<List<Point>> profiles, double tolerance) {
    List<SideLine> lines = new ArrayList<>();
    for (List<Point> profile : profiles) {
      SideLine.through(profile, tolerance).ifPresent(lines::add);
    }
    if (lines.size() < 4) {
      return Optional.empty();
    }
    SideLine left = lines.get(0);
    SideLine top = lines.get(1);
    SideLine right = lines.get(2);
    SideLine bottom = lines.get(3);
    List<Point> corners =
        List.of(left.meet(top), right.meet(top), right.meet(bottom), left.meet(bottom));
    return Quadrilateral.ofConvex(corners)
        .map(
            quadrilateral ->
                new OuterSides(
                    quadrilateral,
                    Math.min(
                        Math.min(
                            left.support(corners.get(0).y(), corners.get(3).y()),
                            right.support(corners.get(1).y(), corners.get(2).y())),
                        Math.min(
                            top.support(corners.get(0).x(), corners.get(1).x()),
                            bottom.support(corners.get(3).x(), corners.get(2).x())))));
  }
}
