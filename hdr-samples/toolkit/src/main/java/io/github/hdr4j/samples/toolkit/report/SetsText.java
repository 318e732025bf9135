package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.SetFigures;
import java.util.ArrayList;
import java.util.List;

/** The figures of each of several labelled sets, for a person. */
public final class SetsText {
  private static final List<String> HEADER =
      List.of(
          "Set",
          "right",
          "accuracy",
          "95 % interval (Wilson)",
          "accepted",
          "of them wrong",
          "calibration error");

  private SetsText() {}

  static List<String> of(List<SetFigures> sets) {
    return TextTable.aligned(rows(sets));
  }

  /**
   * The cells of a table.
   *
   * @param sets a row for each
   * @return the names of the columns, and the rows
   */
  public static List<List<String>> rows(List<SetFigures> sets) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    sets.forEach(set -> rows.add(row(set.set(), set.figures())));
    return rows;
  }

  private static List<String> row(String name, Evaluation figures) {
    List<String> cells = new ArrayList<>(RobustnessText.row(name, figures));
    cells.add(EvaluationText.percent(figures.reliability().expectedError()));
    return cells;
  }
}
