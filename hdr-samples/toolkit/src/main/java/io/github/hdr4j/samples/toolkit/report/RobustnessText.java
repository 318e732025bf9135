package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Robustness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well corrupted pictures are read, for a person. */
public final class RobustnessText {
  private static final List<String> HEADER =
      List.of(
          "Corruption", "right", "accuracy", "95 % interval (Wilson)", "accepted", "of them wrong");

  private RobustnessText() {}

  /**
   * Writes a table, and below it the mean and the worst.
   *
   * @param figures of the set
   * @return the lines
   */
  public static List<String> of(Robustness figures) {
    List<String> lines = new ArrayList<>(TextTable.aligned(rows(figures)));
    lines.add(
        "Mean of the %d, without the identity: %s"
            .formatted(figures.corrupted().size(), EvaluationText.percent(figures.mean())));
    figures
        .worst()
        .ifPresent(
            worst ->
                lines.add(
                    "Worst: %s, %s"
                        .formatted(
                            worst.corruption(),
                            EvaluationText.percent(worst.figures().accuracy()))));
    return List.copyOf(lines);
  }

  /**
   * The cells of a table.
   *
   * @param figures of the set
   * @return the names of the columns, and a row for each corruption
   */
  public static List<List<String>> rows(Robustness figures) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    rows.add(row("identity", figures.identity()));
    figures.corrupted().forEach(each -> rows.add(row(each.corruption(), each.figures())));
    return rows;
  }

  /** The cells of one line: of a corruption, or of a set. */
  static List<String> row(String name, Evaluation figures) {
    return List.of(
        name,
        number(figures.correct()) + " of " + number(figures.count()),
        EvaluationText.percent(figures.accuracy()),
        EvaluationText.between(figures.interval()),
        number(figures.count(Verdict.ACCEPTED)),
        number(figures.acceptedWrong()));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
