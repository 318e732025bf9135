package io.github.hdr4j.preprocess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes ruled lines and the lines of boxes out of ink without breaking the strokes that cross them:
 * only where the ink is as thin as the line is it taken away.
 */
final class RuledLines {
  /** Thickness of a line at most, relative to the longest side, and in pixels. */
  private static final double THICK = 0.006;

  private static final int LEAST_THICK = 3;

  /** Columns for which strokes that cross it or stand on it may hide it, likewise. */
  private static final double HIDDEN = 0.08;

  private static final int LEAST_HIDDEN = 6;

  /** Length relative to the side that it runs along; relative to that if an edge is reached. */
  private static final double LONG = 0.5;

  private static final double LONG_FROM_EDGE = 0.3;
  private static final double AT_EDGE = 0.03;

  /** Share of its length where it shows. */
  private static final double SHOWN = 0.65;

  /** Length relative to thickness, which no stroke of a digit has. */
  private static final double SLENDER = 25;

  /** Column by column. */
  private final boolean[] ink;

  private final int width;
  private final int height;
  private final int thick;
  private final int hidden;
  private final double least;

  private RuledLines(boolean[] ink, int width, int height, double least) {
    this.ink = ink;
    this.width = width;
    this.height = height;
    this.least = least;
    int longest = Math.max(width, height);
    thick = Math.max(LEAST_THICK, (int) (THICK * longest));
    hidden = Math.max(LEAST_HIDDEN, (int) (HIDDEN * longest));
  }

  /**
   * Takes lines away.
   *
   * @param contrast of ink to paper
   * @param relative the same relative to the ink nearby
   * @param low from which it is ink
   * @return contrast with paper in place of the lines; the very plane that was given if there are
   *     none
   */
  static Plane without(Plane contrast, Plane relative, float low) {
    int width = contrast.width;
    int height = contrast.height;
    boolean[] rows = new boolean[relative.values.length];
    boolean[] columns = new boolean[rows.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        rows[y * width + x] = relative.at(x, y) >= low;
        columns[x * height + y] = rows[y * width + x];
      }
    }
    List<RuleTrace> across = new RuledLines(columns, width, height, LONG * width).traces();
    // A stroke of a 1 in a picture of one line is as long as the picture is high.
    List<RuleTrace> down =
        new RuledLines(rows, height, width, LONG * Math.max(width, height)).traces();
    if (across.isEmpty() && down.isEmpty()) {
      return contrast;
    }
    Plane result = new Plane(width, height, contrast.values.clone());
    for (RuleTrace trace : across) {
      for (RuleTrace.Run run : trace.runs()) {
        for (int y = Math.max(0, run.top() - 1); y < Math.min(height, run.bottom() + 1); y++) {
          result.values[y * width + run.column()] = 0;
        }
      }
    }
    for (RuleTrace trace : down) {
      for (RuleTrace.Run run : trace.runs()) {
        for (int x = Math.max(0, run.top() - 1); x < Math.min(width, run.bottom() + 1); x++) {
          result.values[run.column() * width + x] = 0;
        }
      }
    }
    return result;
  }

  private List<RuleTrace> traces() {
    List<RuleTrace> found = new ArrayList<>();
    List<RuleTrace> open = new ArrayList<>();
    for (int x = 0; x < width; x++) {
      int column = x;
      open.removeIf(trace -> isOver(trace, column, found));
      open.sort(Comparator.comparingInt(trace -> -trace.runs().size()));
      List<RuleTrace.Run> runs = runs(x);
      RuleTrace.Run[] byRow = new RuleTrace.Run[height];
      runs.forEach(run -> byRow[(int) run.middle()] = run);
      for (RuleTrace trace : open) {
        trace.next(byRow, column).ifPresent(runs::remove);
      }
      runs.forEach(run -> open.add(new RuleTrace(run)));
    }
    open.removeIf(trace -> isOver(trace, 2 * width + hidden, found));
    return found;
  }

  private boolean isOver(RuleTrace trace, int column, List<RuleTrace> found) {
    // What has hardly begun is soon given up: texture would be followed everywhere.
    int patience = Math.min(hidden, trace.runs().size() / 2 + 1);
    boolean over = column - trace.last().column() > patience;
    if (over && isRule(trace)) {
      found.add(trace);
    }
    return over;
  }

  private boolean isRule(RuleTrace trace) {
    boolean atEdge =
        trace.first().column() <= AT_EDGE * width
            || trace.last().column() >= (1 - AT_EDGE) * width - 1;
    double needed = atEdge ? least * LONG_FROM_EDGE / LONG : least;
    return trace.span() >= needed
        && trace.span() >= SLENDER * trace.thickness()
        && trace.shown() >= SHOWN;
  }

  /** Thin runs of ink in a column. */
  private List<RuleTrace.Run> runs(int x) {
    List<RuleTrace.Run> runs = new ArrayList<>();
    int start = 0;
    for (int y = 0; y <= height; y++) {
      if (y == height || !ink[x * height + y]) {
        if (y > start && y - start <= thick) {
          runs.add(new RuleTrace.Run(x, start, y));
        }
        start = y + 1;
      }
    }
    return runs;
  }
}
