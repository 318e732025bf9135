package io.github.hdr4j.preprocess.forms;

import java.util.Arrays;
import java.util.Optional;

/**
 * A line that is printed along the edge of a box, and how it is erased without the strokes that
 * cross it or lie on it: where there is more ink than the line has, it stays (as in the removal of
 * staff lines from music, Dalitz et al. 2008).
 */
final class PrintedLine {
  /** Largest width that is a line rather than a black area, as a share of the box's side. */
  private static final double WIDEST = 0.22;

  /** How far from its place a line is searched for, as a share of the box's side. */
  private static final double REACH = 0.07;

  /** How much of the darkest part of a line its rim has. */
  private static final float RIM = 0.12f;

  /** How much more ink than the line itself there is where a stroke is, relative to the line. */
  private static final double MORE = 0.35;

  private final Scan scan;
  private final BoxEdge edge;
  private final int first;
  private final int last;

  private PrintedLine(Scan scan, BoxEdge edge, int first, int last) {
    this.scan = scan;
    this.edge = edge;
    this.first = first;
    this.last = last;
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
    return Optional.of(new PrintedLine(scan, edge, first, last));
  }

  BoxEdge edge() {
    return edge;
  }

  /** The ink of one pixel's length of the line, where nothing is written on it. */
  double usual() {
    double[] mass = mass();
    Arrays.sort(mass);
    return mass[(int) (Scan.HIDDEN * mass.length)];
  }

  /**
   * Erases it where no stroke crosses it or lies on it.
   *
   * @param usual ink of one pixel's length of the bare line
   */
  void erase(InkLevel level, double usual) {
    int from = (int) Math.round(edge.from());
    int to = (int) Math.round(edge.to());
    int width = last - first + 1;
    boolean[] kept = kept(level, usual);
    for (int along = from - width; along < to + width; along++) {
      // Where another line ends or crosses, what holds beside it holds.
      int inner = Math.max(width, Math.min(kept.length - 1 - width, along - from));
      if (inner < 0 || inner >= kept.length || !kept[inner]) {
        for (int across = first - 1; across <= last + 1; across++) {
          if ((across >= first && across <= last) || scan.at(along, across) < level.high()) {
            scan.erase(along, across);
          }
        }
      }
    }
  }

  private double[] mass() {
    int from = (int) Math.round(edge.from());
    double[] mass = new double[Math.max(1, (int) Math.round(edge.to()) - from)];
    for (int i = 0; i < mass.length; i++) {
      for (int across = first - 1; across <= last + 1; across++) {
        mass[i] += scan.at(from + i, across);
      }
    }
    return mass;
  }

  /** Where a stroke crosses the line or lies on it, so that there is more ink than elsewhere. */
  private boolean[] kept(InkLevel level, double usual) {
    double[] mass = mass();
    int from = (int) Math.round(edge.from());
    double most = usual + Math.max(MORE * usual, level.ink());
    boolean[] kept = new boolean[mass.length];
    for (int i = 0; i < mass.length; i++) {
      double near = 0;
      int count = 0;
      for (int j = Math.max(0, i - 1); j <= Math.min(mass.length - 1, i + 1); j++) {
        near += mass[j];
        count++;
      }
      kept[i] = isArea() ? isInkInside(from + i, level) : near / count >= most;
    }
    return kept;
  }

  /** Tells whether it is the rim of something black around the box. */
  private boolean isArea() {
    return last - first + 1 > WIDEST * edge.side();
  }

  private boolean isInkInside(int along, InkLevel level) {
    int inside = edge.inwards() > 0 ? last : first;
    return scan.at(along, inside + 2 * edge.inwards()) >= level.high()
        && scan.at(along, inside + edge.inwards()) >= level.low();
  }
}
