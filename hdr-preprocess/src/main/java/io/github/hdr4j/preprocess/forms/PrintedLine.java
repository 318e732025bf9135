package io.github.hdr4j.preprocess.forms;

import java.util.Optional;

/**
 * A line that is printed along the edge of a box, and how it is erased without the strokes that
 * cross it: where there is ink beside it, it stays (after the removal of staff lines in music,
 * Roach and Tatem 1988).
 */
final class PrintedLine {
  /** Largest width that is a line rather than a black area, as a share of the box's side. */
  private static final double WIDEST = 0.22;

  /** How far from its place a line is searched for, as a share of the box's side. */
  private static final double REACH = 0.07;

  /** How much of the darkest part of a line its rim has. */
  private static final float RIM = 0.25f;

  /** How much nearer to ink than to the line a pixel on the line must be to stay. */
  private static final float INK_SHARE = 0.6f;

  private final Scan scan;
  private final BoxEdge edge;
  private final int first;
  private final int last;
  private final float darkness;

  private PrintedLine(Scan scan, BoxEdge edge, int first, int last, float darkness) {
    this.scan = scan;
    this.edge = edge;
    this.first = first;
    this.last = last;
    this.darkness = darkness;
  }

  /** The line at an edge, if one is printed there. */
  static Optional<PrintedLine> at(BoxEdge edge, InkMap map, InkLevel level) {
    Scan scan = new Scan(map, edge.upright());
    int from = (int) Math.round(edge.from());
    int to = (int) Math.round(edge.to());
    int middle = (int) Math.floor(edge.across());
    int reach = Math.max(2, (int) Math.round(REACH * edge.side()));
    int peak = middle;
    float darkest = 0;
    for (int across = middle - reach; across <= middle + reach; across++) {
      float darkness = scan.line(across, from, to);
      if (darkness > darkest) {
        darkest = darkness;
        peak = across;
      }
    }
    if (darkest < level.low()) {
      return Optional.empty();
    }
    float rim = Math.max(RIM * darkest, Math.min(level.low(), 0.5f * darkest));
    int widest = (int) Math.ceil(WIDEST * edge.side());
    int first = peak;
    while (peak - first < widest && scan.line(first - 1, from, to) >= rim) {
      first--;
    }
    int last = peak;
    while (last - peak < widest && scan.line(last + 1, from, to) >= rim) {
      last++;
    }
    return Optional.of(new PrintedLine(scan, edge, first, last, darkest));
  }

  /** Erases it where no stroke crosses it or lies on it. */
  void erase(InkLevel level) {
    int spare = last - first + 1;
    int from = (int) Math.round(edge.from()) - spare;
    int to = (int) Math.round(edge.to()) + spare;
    for (int along = from; along <= to; along++) {
      if (!isCrossed(along, level)) {
        for (int across = first - 1; across <= last + 1; across++) {
          if ((across >= first && across <= last) || scan.at(along, across) < level.high()) {
            scan.erase(along, across);
          }
        }
      }
    }
  }

  private boolean isCrossed(int along, InkLevel level) {
    boolean before = isInk(along, first, -1, level);
    boolean after = isInk(along, last, 1, level);
    boolean inside = edge.inwards() > 0 ? after : before;
    boolean outside = (edge.inwards() > 0 ? before : after) && !isArea();
    return inside || outside || isDarker(along, level);
  }

  /** Tells whether it is the rim of something black around the box. */
  private boolean isArea() {
    return last - first + 1 > WIDEST * edge.side();
  }

  private boolean isInk(int along, int end, int step, InkLevel level) {
    return scan.at(along, end + 2 * step) >= level.high()
        && scan.at(along, end + step) >= level.low();
  }

  /** Tells whether a stroke lies on the line, if ink is clearly darker than it. */
  private boolean isDarker(int along, InkLevel level) {
    float threshold = darkness + INK_SHARE * (level.ink() - darkness);
    if (level.ink() < 1.5f * darkness) {
      return false;
    }
    for (int across = first; across <= last; across++) {
      if (scan.at(along, across) >= threshold) {
        return true;
      }
    }
    return false;
  }
}
