package io.github.hdr4j.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thin line on its way across the picture, followed from column to column. Strokes that cross it
 * hide it for a few columns.
 */
final class RuleTrace {
  /** How far a line may stray from where it is expected, rows, and for each column of a gap. */
  private static final double STRAY = 1.2;

  private static final double STRAY_IN_GAP = 0.12;
  private static final double MOST_STRAY = 3;

  /** Weight of a new step in the slope. */
  private static final double STEP = 0.04;

  private static final double STEEPEST = 0.15;

  /** One column's piece of the line: rows from top to before bottom. */
  record Run(int column, int top, int bottom) {
    double middle() {
      return (top + bottom - 1) / 2.0;
    }
  }

  private final List<Run> runs = new ArrayList<>();
  private double slope;

  RuleTrace(Run first) {
    runs.add(first);
  }

  Run first() {
    return runs.get(0);
  }

  Run last() {
    return runs.get(runs.size() - 1);
  }

  List<Run> runs() {
    return runs;
  }

  /** Columns from its first to its last. */
  int span() {
    return last().column() - first().column() + 1;
  }

  /** Share of its columns where it shows. */
  double shown() {
    return (double) runs.size() / span();
  }

  /** Mean number of rows. */
  double thickness() {
    return runs.stream().mapToInt(run -> run.bottom() - run.top()).average().orElse(0);
  }

  /**
   * Goes on with the run in a later column that lies nearest to where it is expected.
   *
   * @param byRow the column's runs by their middle row; the one that is taken is taken out
   * @param column in which they are
   */
  Optional<Run> next(@Nullable Run[] byRow, int column) {
    int gap = column - last().column();
    double expected = last().middle() + slope * gap;
    double stray = Math.min(MOST_STRAY, STRAY + STRAY_IN_GAP * gap);
    int from = Math.max(0, (int) Math.floor(expected - stray));
    int to = Math.min(byRow.length - 1, (int) Math.ceil(expected + stray));
    Optional<Run> nearest = Optional.empty();
    double least = stray;
    for (int row = from; row <= to; row++) {
      Run run = byRow[row];
      if (run != null && Math.abs(run.middle() - expected) <= least) {
        nearest = Optional.of(run);
        least = Math.abs(run.middle() - expected);
      }
    }
    nearest.ifPresent(
        run -> {
          add(run);
          byRow[(int) run.middle()] = null;
        });
    return nearest;
  }

  private void add(Run run) {
    int gap = run.column() - last().column();
    double step = (run.middle() - last().middle()) / gap;
    slope += STEP * gap / (1 + STEP * gap) * (step - slope);
    slope = Math.max(-STEEPEST, Math.min(STEEPEST, slope));
    runs.add(run);
  }
}
