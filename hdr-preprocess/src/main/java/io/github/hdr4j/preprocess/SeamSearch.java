package io.github.hdr4j.preprocess;

import java.util.ArrayList;
import java.util.List;

/**
 * For each place at half height the cheapest path to the top and to the bottom, by dynamic
 * programming (shortest-path cuts: Wang and Jean 1993).
 */
final class SeamSearch {
  private final Plane ink;
  private final float aside;
  private final float[] above;
  private final float[] below;

  /**
   * Finds all paths.
   *
   * @param ink 0 to 1, in its tight box
   * @param aside what a step aside costs, in pixels of full ink
   */
  SeamSearch(Plane ink, float aside) {
    this.ink = ink;
    this.aside = aside;
    above = paths(1);
    below = paths(-1);
  }

  /**
   * The paths that are cheaper than all near them.
   *
   * @param limit ink that they may cross
   * @param reach columns to either side that are near
   */
  List<Seam> cheapest(double limit, int reach) {
    List<Seam> seams = new ArrayList<>();
    for (int x = 0; x < ink.width; x++) {
      if (through(x) <= limit && isCheapest(x, reach)) {
        seams.add(seam(x));
      }
    }
    return seams;
  }

  /** Least cost of a path from top to bottom through a column at half height. */
  private float through(int x) {
    int at = ink.height / 2 * ink.width + x;
    return above[at] + below[at] - ink.values[at];
  }

  /** Of a plateau its middle counts. */
  private boolean isCheapest(int x, int reach) {
    float here = through(x);
    int first = x;
    while (first > 0 && through(first - 1) == here) {
      first--;
    }
    int last = x;
    while (last < ink.width - 1 && through(last + 1) == here) {
      last++;
    }
    if (x != (first + last) / 2) {
      return false;
    }
    for (int i = Math.max(0, x - reach); i <= Math.min(ink.width - 1, x + reach); i++) {
      if (through(i) < here) {
        return false;
      }
    }
    return true;
  }

  private float[] paths(int direction) {
    int width = ink.width;
    float[] cost = new float[ink.values.length];
    for (int row = 0; row < ink.height; row++) {
      int y = direction > 0 ? row : ink.height - 1 - row;
      for (int x = 0; x < width; x++) {
        float before = 0;
        if (row > 0) {
          int from = (y - direction) * width;
          before = cost[from + x];
          before = x > 0 ? Math.min(before, cost[from + x - 1] + aside) : before;
          before = x < width - 1 ? Math.min(before, cost[from + x + 1] + aside) : before;
        }
        cost[y * width + x] = before + ink.values[y * width + x];
      }
    }
    return cost;
  }

  private Seam seam(int column) {
    int[] columns = new int[ink.height];
    int middle = ink.height / 2;
    columns[middle] = column;
    for (int y = middle; y > 0; y--) {
      columns[y - 1] = next(above, columns[y], y - 1);
    }
    for (int y = middle; y < ink.height - 1; y++) {
      columns[y + 1] = next(below, columns[y], y + 1);
    }
    return new Seam(columns, through(column));
  }

  private int next(float[] cost, int x, int y) {
    int row = y * ink.width;
    int best = x;
    float least = cost[row + x];
    if (x > 0 && cost[row + x - 1] + aside < least) {
      best = x - 1;
      least = cost[row + x - 1] + aside;
    }
    if (x < ink.width - 1 && cost[row + x + 1] + aside < least) {
      best = x + 1;
    }
    return best;
  }
}
