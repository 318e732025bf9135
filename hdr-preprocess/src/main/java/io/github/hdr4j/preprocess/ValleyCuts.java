package io.github.hdr4j.preprocess;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts that lead from a valley of the upper contour straight to one of the lower contour, or
 * straight down or up from one. Digits that share a stroke meet in valleys above and below it,
 * while the cheapest way between them goes through a loop beside it (H. Fujisawa, Y. Nakano and K.
 * Kurino, "Segmentation methods for character recognition", Proceedings of the IEEE 1992).
 */
final class ValleyCuts {
  /** All relative to the height of digits: least depth of a valley, and how far its sides reach. */
  private static final double DEEP = 0.08;

  private static final double SIDE = 0.5;

  /** How far apart two valleys may lie that a cut joins. */
  private static final double ASIDE = 0.35;

  /** What each pixel of ink beyond one stroke counts of cuts between valleys, and from one. */
  private static final double BETWEEN = 0.3;

  private static final double FROM = 0.6;

  private final Plane ink;
  private final double digit;
  private final double stroke;
  private final int[] upper;
  private final int[] lower;

  private ValleyCuts(Plane ink, double digit, double stroke) {
    this.ink = ink;
    this.digit = digit;
    this.stroke = stroke;
    upper = new int[ink.width];
    lower = new int[ink.width];
    for (int x = 0; x < ink.width; x++) {
      upper[x] = ink.height;
      lower[x] = ink.height;
      for (int y = ink.height - 1; y >= 0; y--) {
        if (ink.at(x, y) > 0) {
          upper[x] = y;
          lower[x] = Math.min(lower[x], ink.height - 1 - y);
        }
      }
    }
  }

  /** All of them, for a part set upright in its tight box. */
  static List<Seam> of(Plane ink, double digit, double stroke) {
    return new ValleyCuts(ink, digit, stroke).all();
  }

  private List<Seam> all() {
    List<Integer> above = valleys(upper);
    List<Integer> below = valleys(lower);
    List<Seam> seams = new ArrayList<>();
    for (int x : above) {
      seams.add(seam(x, upper[x], x, ink.height, FROM));
      for (int other : below) {
        int bottom = ink.height - lower[other];
        if (Math.abs(other - x) <= ASIDE * digit && bottom > upper[x]) {
          seams.add(seam(x, upper[x], other, bottom, BETWEEN));
        }
      }
    }
    for (int x : below) {
      seams.add(seam(x, 0, x, ink.height - lower[x], FROM));
    }
    return seams;
  }

  /** Columns where the contour, as depth from its side, is deepest between two higher flanks. */
  private List<Integer> valleys(int[] depth) {
    List<Integer> valleys = new ArrayList<>();
    int reach = (int) Math.round(SIDE * digit);
    int x = 0;
    while (x < depth.length) {
      int end = x;
      while (end + 1 < depth.length && depth[end + 1] == depth[x]) {
        end++;
      }
      if (flank(depth, x, -1, reach) && flank(depth, end, 1, reach)) {
        valleys.add((x + end) / 2);
      }
      x = end + 1;
    }
    return valleys;
  }

  /** Whether the contour rises far enough to one side before it falls below this depth. */
  private boolean flank(int[] depth, int from, int step, int reach) {
    for (int i = 1; i <= reach; i++) {
      int x = from + step * i;
      if (x < 0 || x >= depth.length || depth[x] > depth[from]) {
        return false;
      }
      if (depth[from] - depth[x] >= DEEP * digit) {
        return true;
      }
    }
    return false;
  }

  /** Straight between two points, upright above and below them. */
  private Seam seam(int x0, int y0, int x1, int y1, double counts) {
    int[] columns = new int[ink.height];
    double crossed = 0;
    for (int y = 0; y < columns.length; y++) {
      double along = Math.max(0, Math.min(1, (double) (y - y0) / Math.max(1, y1 - y0)));
      columns[y] = (int) Math.round(x0 + along * (x1 - x0));
      crossed += ink.at(columns[y], y);
    }
    double cost = crossed <= stroke ? crossed : stroke + counts * (crossed - stroke);
    return new Seam(columns, cost);
  }
}
