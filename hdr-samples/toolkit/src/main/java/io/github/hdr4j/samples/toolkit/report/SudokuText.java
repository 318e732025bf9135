package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.sudoku.SudokuFigures;
import java.util.List;
import java.util.Locale;

/** The figures of photographed sudokus for a person. */
public final class SudokuText {
  private SudokuText() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param figures of all pictures
   * @return the lines
   */
  public static List<String> of(RecognizerInfo info, SudokuFigures figures) {
    return List.of(
        "%s (%s), model %s".formatted(info.backend(), info.engine(), info.model().name()),
        "",
        format(
            "Grids         %s   %,d of %,d found, %,d more misplaced",
            EvaluationText.percent(figures.foundRate()),
            figures.found(),
            figures.grids(),
            figures.misplaced()),
        format(
            "Cells         %s   %,d of %,d filled ones right in them; 95 %% interval %s (Wilson)",
            EvaluationText.percent(figures.cellAccuracy()),
            figures.correct(),
            figures.cells(),
            EvaluationText.between(figures.interval())),
        format(
            "Overall       %s   of the %,d filled cells of all pictures",
            EvaluationText.percent(figures.overallAccuracy()), figures.allCells()),
        "A grid counts as found if more than half of its filled cells are right.");
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
