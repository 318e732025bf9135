package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.evaluation.SideBySide;
import io.github.hdr4j.samples.toolkit.report.SudokuJson;
import io.github.hdr4j.samples.toolkit.report.SudokuText;
import io.github.hdr4j.samples.toolkit.sudoku.SudokuFigures;
import io.github.hdr4j.samples.toolkit.sudoku.SudokuOutcome;
import io.github.hdr4j.samples.toolkit.sudoku.SudokuPicture;
import io.github.hdr4j.samples.toolkit.sudoku.SudokuReader;
import java.io.IOException;
import java.util.List;

/**
 * Has photographed sudokus read, and prints how well that went.
 *
 * @param console to print to
 * @param json whether figures are printed as JSON
 * @param threads that read side by side
 */
record SudokuMeasuring(Console console, boolean json, int threads) {
  int measure(List<SudokuPicture> pictures, Preprocessor preprocessor, DigitRecognizer recognizer)
      throws IOException {
    SudokuReader reader = new SudokuReader(preprocessor, recognizer);
    List<SudokuOutcome> outcomes;
    try (Progress progress = Progress.start(console, "pictures", pictures.size())) {
      outcomes = new SideBySide(threads).each(pictures, reader::read, progress::step);
    }
    outcomes.forEach(this::remark);
    SudokuFigures figures = SudokuFigures.of(outcomes);
    if (json) {
      console.print(SudokuJson.of(recognizer.info(), figures).toString());
    } else {
      SudokuText.of(recognizer.info(), figures).forEach(console::print);
    }
    return outcomes.stream().anyMatch(SudokuOutcome.Unreadable.class::isInstance)
        ? ExitStatus.SOME_FAILED
        : ExitStatus.ALL_WELL;
  }

  private void remark(SudokuOutcome outcome) {
    if (outcome instanceof SudokuOutcome.Unreadable unreadable) {
      console.say("unreadable: %s: %s".formatted(outcome.picture().file(), unreadable.error()));
    } else if (outcome instanceof SudokuOutcome.Missing missing) {
      console.say("not found: %s: %s".formatted(outcome.picture().file(), missing.reason()));
    } else if (outcome instanceof SudokuOutcome.Read read && !read.isThere()) {
      console.say(
          "misplaced: %s: %d of %d cells right"
              .formatted(
                  outcome.picture().file(), read.correct(), outcome.picture().truth().filled()));
    }
  }
}
