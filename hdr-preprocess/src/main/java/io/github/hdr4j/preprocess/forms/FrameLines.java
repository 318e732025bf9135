package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks whether a guessed frame has lines along all its sides, and finds the middle of those. */
final class FrameLines {
  /** Pieces of a side that are searched for each by itself. */
  private static final int PIECES = 16;

  /** How far lines are searched for, and how far beside them paper is, relative to the frame. */
  private static final double[] RANGES = {0.015, 0.008};

  private static final double GAP = 0.014;

  /** Least gap in pixels of the map, since blurred lines are wide. */
  private static final double LEAST_GAP = 4;

  /** Share of the pieces of each side that must be there. */
  private static final double LEAST_SHARE = 0.7;

  private final LineProbe probe;

  FrameLines(LineProbe probe) {
    this.probe = probe;
  }

  /** The frame by the middle of its lines, empty if a side has none. */
  Optional<Quadrilateral> along(Quadrilateral guess) {
    Optional<Quadrilateral> frame = Optional.of(guess);
    for (double range : RANGES) {
      frame = frame.flatMap(seen -> refined(seen, range * seen.shortestSide()));
    }
    return frame;
  }

  private Optional<Quadrilateral> refined(Quadrilateral frame, double range) {
    double gap = Math.max(LEAST_GAP, GAP * frame.shortestSide());
    List<Point> corners = frame.corners();
    List<SideLine> lines = new ArrayList<>();
    for (int side = 0; side < 4; side++) {
      Point from = corners.get(side);
      Point to = corners.get((side + 1) % 4);
      List<Point> hits = hits(from, to, Math.max(range, 2), gap);
      if (hits.size() < LEAST_SHARE * PIECES) {
        return Optional.empty();
      }
      boolean level = side % 2 == 0;
      List<Point> profile =
          level ? hits : hits.stream().map(hit -> new Point(hit.y(), hit.x())).toList();
      SideLine.through(profile, 1.5).ifPresent(lines::add);
    }
    if (lines.size() < 4) {
      return Optional.empty();
    }
    return SideLine.between(lines.get(3), lines.get(0), lines.get(1), lines.get(2));
  }

  /** The middles of those pieces of a side that are there. */
  private List<Point> hits(Point from, Point to, double range, double gap) {
    Point normal = LineProbe.normal(from, to);
    List<Point> hits = new ArrayList<>();
    for (int piece = 0; piece < PIECES; piece++) {
      Point start = from.towards(to, (double) piece / PIECES);
      Point end = from.towards(to, (piece + 1.0) / PIECES);
      LineProbe.Hit hit = probe.search(start, end, range, gap);
      if (hit.strength() >= Lattice.THERE) {
        hits.add(start.towards(end, 0.5).plus(normal.times(hit.offset())));
      }
    }
    return hits;
  }
}
