package io.github.hdr4j.samples.toolkit.sudoku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hdr4j.samples.toolkit.metrics.Interval;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of sudokus")
class SudokuFiguresTest {
  /** Every third cell is empty: 54 are filled. */
  private static final SudokuPicture PICTURE =
      new SudokuPicture(
          Path.of("a.jpg"),
          new SudokuTruth(
              IntStream.range(0, 81).mapToObj(i -> i % 3 == 0 ? 0 : 1 + i % 9).toList()));

  /** The first so many filled cells right, the others wrong, the empty ones read as 1. */
  private static SudokuOutcome read(int right) {
    int[] left = {right};
    return new SudokuOutcome.Read(
        PICTURE,
        PICTURE.truth().digits().stream()
            .map(digit -> digit == 0 ? 1 : left[0]-- > 0 ? digit : digit % 9 + 1)
            .map(digit -> new CellReading(OptionalInt.of(digit)))
            .toList());
  }

  @Test
  @DisplayName("count the filled cells of the grids that were found")
  void counts() {
    SudokuFigures figures =
        SudokuFigures.of(
            List.of(
                read(54),
                read(50),
                read(27),
                new SudokuOutcome.Missing(PICTURE, "no lines"),
                new SudokuOutcome.Unreadable(PICTURE, "no picture")));
    assertThat(figures).isEqualTo(new SudokuFigures(5, 2, 1, 108, 104, 270));
    assertThat(figures.foundRate()).hasValue(0.4);
    assertThat(figures.cellAccuracy()).hasValue(104 / 108.0);
    assertThat(figures.overallAccuracy()).hasValue(104 / 270.0);
    assertThat(figures.interval()).isEqualTo(Interval.wilson(104, 108));
  }

  @Test
  @DisplayName("take a grid for found if more than half of its filled cells are right")
  void there() {
    assertThat(((SudokuOutcome.Read) read(28)).isThere()).isTrue();
    assertThat(((SudokuOutcome.Read) read(27)).isThere()).isFalse();
  }

  @Test
  @DisplayName("of nothing are no shares")
  void nothing() {
    SudokuFigures figures = SudokuFigures.of(List.of());
    assertThat(figures.foundRate()).isEmpty();
    assertThat(figures.cellAccuracy()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PICTURE.truth().correct(List.of()))
        .withMessage("0 readings of 81 cells");
  }
}
