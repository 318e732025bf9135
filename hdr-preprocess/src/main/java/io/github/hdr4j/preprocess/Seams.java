package io.github.hdr4j.preprocess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts through wide parts: for each place at half height the cheapest path to the top and to the
 * bottom, of which those that are locally cheapest are taken. Such paths follow the paper between
 * digits that overlap, and cross touching strokes where they are thinnest (shortest-path cuts: Wang
 * and Jean 1993).
 */
final class Seams {
  /** What a step aside costs, in pixels of full ink. */
  private static final float ASIDE = 0.12f;

  /**
   * All relative to the height of digits: width of a part that may be cut, and what must remain.
   */
  private static final double WIDE = 0.5;

  private static final double VERY_WIDE = 0.95;
  private static final double TALL = 0.4;
  private static final double HEAVY = 0.03;
  private static final double APART = 0.15;

  /** Strokes that a cut may cross in parts that are just wide, and in very wide ones. */
  private static final double FEW = 1.5;

  private static final double MORE = 2.6;

  private final UprightPart part;
  private final double digit;
  private final float[] above;
  private final float[] below;

  private Seams(UprightPart part, double digit) {
    this.part = part;
    this.digit = digit;
    above = paths(1);
    below = paths(-1);
  }

  /**
   * Cuts a part.
   *
   * @param part to be cut
   * @param digit height of digits
   * @param stroke width of strokes
   * @return cuts from left to right, which do not cross; empty if it is one digit for certain
   */
  static List<Seam> of(UprightPart part, double digit, double stroke) {
    if (part.width() < WIDE * digit || part.height() < TALL * digit) {
      return List.of();
    }
    return new Seams(part, digit).best(stroke);
  }

  private List<Seam> best(double stroke) {
    double limit = stroke * (part.width() >= VERY_WIDE * digit ? MORE : FEW);
    List<Integer> candidates = new ArrayList<>();
    int apart = Math.max(1, (int) Math.round(APART * digit / 2));
    for (int x = 0; x < part.width(); x++) {
      if (through(x) <= limit && isCheapest(x, apart)) {
        candidates.add(x);
      }
    }
    candidates.sort(Comparator.comparingDouble(this::through));
    List<Integer> chosen = new ArrayList<>();
    for (int x : candidates) {
      List<Integer> with = new ArrayList<>(chosen);
      with.add(x);
      with.sort(Comparator.naturalOrder());
      if (areSensible(with)) {
        chosen = with;
      }
    }
    return chosen.stream().map(this::seam).toList();
  }

  /** Least ink of a path from top to bottom through a column at half height. */
  private float through(int x) {
    int at = part.height() / 2 * part.width() + x;
    return above[at] + below[at] - part.ink().values[at];
  }

  /** Of a plateau its middle counts. */
  private boolean isCheapest(int x, int reach) {
    float here = through(x);
    int first = x;
    while (first > 0 && through(first - 1) == here) {
      first--;
    }
    int last = x;
    while (last < part.width() - 1 && through(last + 1) == here) {
      last++;
    }
    if (x != (first + last) / 2) {
      return false;
    }
    for (int i = Math.max(0, x - reach); i <= Math.min(part.width() - 1, x + reach); i++) {
      if (through(i) < here) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether every piece is large enough to be a digit or much of one. */
  private boolean areSensible(List<Integer> columns) {
    List<Seam> seams = columns.stream().map(this::seam).toList();
    int[] area = new int[seams.size() + 1];
    int[] top = new int[area.length];
    int[] bottom = new int[area.length];
    Arrays.fill(top, part.height());
    for (int y = 0; y < part.height(); y++) {
      for (int x = 0; x < part.width(); x++) {
        if (part.isInk(x, y)) {
          int piece = piece(seams, x, y);
          area[piece]++;
          top[piece] = Math.min(top[piece], y);
          bottom[piece] = y + 1;
        }
      }
    }
    boolean sensible = true;
    for (int i = 0; i < area.length; i++) {
      sensible &= area[i] >= HEAVY * digit * digit && bottom[i] - top[i] >= TALL * digit;
    }
    return sensible;
  }

  /** Number of seams to the left of a pixel. */
  static int piece(List<Seam> seams, int x, int y) {
    int piece = 0;
    for (Seam seam : seams) {
      piece += seam.isLeftOf(x, y) ? 1 : 0;
    }
    return piece;
  }

  private float[] paths(int direction) {
    int width = part.width();
    int height = part.height();
    float[] ink = part.ink().values;
    float[] cost = new float[ink.length];
    for (int row = 0; row < height; row++) {
      int y = direction > 0 ? row : height - 1 - row;
      for (int x = 0; x < width; x++) {
        float before = 0;
        if (row > 0) {
          int from = (y - direction) * width;
          before = cost[from + x];
          before = x > 0 ? Math.min(before, cost[from + x - 1] + ASIDE) : before;
          before = x < width - 1 ? Math.min(before, cost[from + x + 1] + ASIDE) : before;
        }
        cost[y * width + x] = before + ink[y * width + x];
      }
    }
    return cost;
  }

  private Seam seam(int column) {
    int[] columns = new int[part.height()];
    int middle = part.height() / 2;
    columns[middle] = column;
    for (int y = middle; y > 0; y--) {
      columns[y - 1] = next(above, columns[y], y - 1);
    }
    for (int y = middle; y < part.height() - 1; y++) {
      columns[y + 1] = next(below, columns[y], y + 1);
    }
    return new Seam(columns, through(column));
  }

  private int next(float[] cost, int x, int y) {
    int row = y * part.width();
    int best = x;
    float least = cost[row + x];
    if (x > 0 && cost[row + x - 1] + ASIDE < least) {
      best = x - 1;
      least = cost[row + x - 1] + ASIDE;
    }
    if (x < part.width() - 1 && cost[row + x + 1] + ASIDE < least) {
      best = x + 1;
    }
    return best;
  }
}
