package io.github.hdr4j.preprocess.forms;

import java.util.List;
import java.util.Locale;

/** Every text that the search for pages and grids shows to a person. */
final class Messages {
  /** There are no connected lines at all. */
  static final String NO_LINES =
      "there are no large connected lines in the picture; take it from nearer and in focus";

  private Messages() {}

  static String pairs(int from, int to) {
    return "a homography needs four pairs of points or more, not %d and %d".formatted(from, to);
  }

  static String collinear(List<Point> from, List<Point> to) {
    return "three of four points must not lie on one line: %s to %s".formatted(from, to);
  }

  static String notConvex(List<Point> corners) {
    return "corners must go clockwise around a convex area from the top left: " + corners;
  }

  static String cells(int cells, int least, int most) {
    return "a grid has %d to %d cells a side, not %d".formatted(least, most, cells);
  }

  static String noGrid(int cells, double share) {
    return String.format(
        Locale.ROOT,
        "there is no grid of %d x %d cells: of the likeliest one %.0f %% of the lines are seen;"
            + " take all of it, from nearer and in focus",
        cells,
        cells,
        100 * share);
  }
}
