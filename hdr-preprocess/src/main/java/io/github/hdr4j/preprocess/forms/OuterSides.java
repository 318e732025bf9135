package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The four straight sides of a region: of its outermost pixels along each side those are taken that
 * agree on a line, so that what sticks to the region, as text does to a frame, does not count.
 */
final class OuterSides {
  private OuterSides() {}

  /** The area between the sides, empty where there are none. */
  static Optional<Quadrilateral> of(Regions regions, Region region, double tolerance) {
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
    return between(List.of(left, top, right, bottom), tolerance);
  }

  private static Optional<Quadrilateral> between(List<List<Point>> profiles, double tolerance) {
    List<SideLine> lines = new ArrayList<>();
    for (List<Point> profile : profiles) {
      SideLine.through(profile, tolerance).ifPresent(lines::add);
    }
    return lines.size() < 4
        ? Optional.empty()
        : SideLine.between(lines.get(0), lines.get(1), lines.get(2), lines.get(3));
  }
}
