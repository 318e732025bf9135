package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.metrics.ReadRate;
import io.github.hdr4j.samples.toolkit.reading.NumberFigures;
import io.github.hdr4j.samples.toolkit.reading.NumberSetFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of sets of numbers for a person. */
public final class NumberFiguresText {
  private static final List<String> HEADER =
      List.of(
          "Set",
          "right",
          "accuracy",
          "95 % interval (Wilson)",
          "digit errors",
          "read at 3 % error",
          "at 1 % error",
          "accepted",
          "of them wrong");

  private NumberFiguresText() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param all of all sets together
   * @param sets of each set
   * @param imagesPerSecond over the whole way from file to reading
   * @return the lines
   */
  public static List<String> of(
      RecognizerInfo info, NumberFigures all, List<NumberSetFigures> sets, double imagesPerSecond) {
    List<String> lines = new ArrayList<>();
    lines.add(EvaluationText.reader(info));
    lines.add("");
    lines.add(
        format(
            "Accuracy      %s   %,d of %,d numbers right; 95 %% interval %s (Wilson)",
            EvaluationText.percent(all.accuracy()),
            all.correct(),
            all.count(),
            EvaluationText.between(all.interval())));
    lines.add(
        format(
            "Digit errors  %s   %,d to put right, leave out or add, of %,d",
            EvaluationText.percent(all.digitErrorRate()), all.edits(), all.digits()));
    for (double error : ReadRate.ERRORS) {
      lines.add(
          format(
              "Read rate     %s   at %.0f %% error",
              EvaluationText.percent(all.readRate().at(error)), 100 * error));
    }
    lines.add(
        format(
            "Verdicts      %,d accepted (%,d of them wrong), %,d uncertain, %,d blank;"
                + " %,d unreadable",
            all.accepted(),
            all.acceptedWrong(),
            all.count() - all.accepted() - all.blank() - all.unreadable(),
            all.blank(),
            all.unreadable()));
    lines.add(format("Speed         %,.1f pictures a second", imagesPerSecond));
    if (sets.size() > 1) {
      lines.add("");
      lines.addAll(TextTable.aligned(rows(sets)));
    }
    return List.copyOf(lines);
  }

  /**
   * The cells of a table.
   *
   * @param sets a row for each
   * @return the names of the columns, and the rows
   */
  public static List<List<String>> rows(List<NumberSetFigures> sets) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (NumberSetFigures set : sets) {
      NumberFigures figures = set.figures();
      List<String> cells = new ArrayList<>();
      cells.add(set.set());
      cells.add(format("%,d of %,d", figures.correct(), figures.count()));
      cells.add(EvaluationText.percent(figures.accuracy()));
      cells.add(EvaluationText.between(figures.interval()));
      cells.add(EvaluationText.percent(figures.digitErrorRate()));
      ReadRate.ERRORS.forEach(
          error -> cells.add(EvaluationText.percent(figures.readRate().at(error))));
      cells.add(format("%,d", figures.accepted()));
      cells.add(format("%,d", figures.acceptedWrong()));
      rows.add(cells);
    }
    return rows;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
