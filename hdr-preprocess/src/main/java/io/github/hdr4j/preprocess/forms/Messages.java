package io.github.hdr4j.preprocess.forms;

import java.util.List;
import java.util.Locale;

/** Every text that the search for pages and grids shows to a person. */
final class Messages {
  /** There are no connected lines at all. */
  static final String NO_LINES =
      "there are no large connected lines in the picture; take it from nearer and in focus";

  /** There are lines, but none of them make the frame. */
  static final String NO_FRAME =
      "no rectangle of lines has the frame's proportions and lines along all four sides; take all"
          + " of the page, from nearer and in focus";

  /** No light area has the edges of a sheet. */
  static final String NO_PAPER =
      "no light sheet with four straight edges lies on something darker; take all of the sheet, on"
          + " a darker table";

  private Messages() {}

  static String fewMarks(int seen) {
    return "%d of the four corner marks are seen; take all of the page, from nearer and in focus"
        .formatted(seen);
  }

  static String noMarks(int seen) {
    return "no four of the %d filled squares that are seen lie as the corner marks of the page do"
        .formatted(seen);
  }

  static String markSide(double side, double apart) {
    return "the side of a corner mark must be above 0 and below their distance, %s: %s"
        .formatted(apart, side);
  }

  static String pageSize(double width, double height) {
    return "the sides of a page must be above 0 and finite: %s x %s".formatted(width, height);
  }

  static String outsidePage(Quadrilateral area, double width, double height) {
    return "the page of %s x %s does not hold all of %s".formatted(width, height, area.corners());
  }

  static String resultSize(double width, double height, double pixelsPerUnit) {
    return "%s x %s units at %s pixels each make no picture"
        .formatted(width, height, pixelsPerUnit);
  }

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
