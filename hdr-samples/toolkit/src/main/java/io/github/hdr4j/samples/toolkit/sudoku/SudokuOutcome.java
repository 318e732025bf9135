package io.github.hdr4j.samples.toolkit.sudoku;

import java.util.List;

/** What became of one photographed sudoku. Immutable. */
public sealed interface SudokuOutcome {
  /**
   * The picture.
   *
   * @return as it is in its folder
   */
  SudokuPicture picture();

  /**
   * A grid was found and its cells were read. Whether it is the right one is for {@link #isThere}.
   *
   * @param picture as it is in its folder
   * @param cells what the cells were read as: 81, row by row
   */
  record Read(SudokuPicture picture, List<CellReading> cells) implements SudokuOutcome {
    /**
     * Copies the list.
     *
     * @param picture as it is in its folder
     * @param cells what the cells were read as: 81, row by row
     */
    public Read {
      cells = List.copyOf(cells);
    }

    /**
     * How many of the filled cells were read as what they show.
     *
     * @return 0 to the number of filled cells
     */
    public int correct() {
      return picture.truth().correct(cells);
    }

    /**
     * Whether the grid lies where the sudoku is. The photos come without corners, so the cells must
     * tell: more than half of the filled ones are read as what they show. Nine digits agree by
     * chance in one of nine cells, and a grid that is off by a row or a column fares no better.
     *
     * @return whether it does
     */
    public boolean isThere() {
      return 2 * correct() > picture.truth().filled();
    }
  }

  /**
   * No grid was found.
   *
   * @param picture as it is in its folder
   * @param reason why
   */
  record Missing(SudokuPicture picture, String reason) implements SudokuOutcome {}

  /**
   * The picture could not be decoded.
   *
   * @param picture as it is in its folder
   * @param error why
   */
  record Unreadable(SudokuPicture picture, String error) implements SudokuOutcome {}
}
