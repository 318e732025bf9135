package io.github.hdr4j.samples.toolkit.sudoku;

import io.github.hdr4j.samples.toolkit.metrics.Interval;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well the sudokus of a folder were found and read. Empty cells are not counted.
 *
 * @param grids pictures, readable or not
 * @param found those whose grid was found, see {@link SudokuOutcome.Read#isThere}
 * @param misplaced those where a grid was found that is not the sudoku's
 * @param cells filled cells of the grids that were found
 * @param correct those of them that were read as what they show
 * @param allCells filled cells of all pictures
 */
public record SudokuFigures(
    int grids, int found, int misplaced, int cells, int correct, int allCells) {
  /**
   * Counts outcomes.
   *
   * @param outcomes one for each picture
   * @return the figures
   */
  public static SudokuFigures of(List<SudokuOutcome> outcomes) {
    List<SudokuOutcome.Read> read =
        outcomes.stream()
            .filter(SudokuOutcome.Read.class::isInstance)
            .map(SudokuOutcome.Read.class::cast)
            .toList();
    List<SudokuOutcome.Read> there = read.stream().filter(SudokuOutcome.Read::isThere).toList();
    return new SudokuFigures(
        outcomes.size(),
        there.size(),
        read.size() - there.size(),
        there.stream().mapToInt(outcome -> outcome.picture().truth().filled()).sum(),
        there.stream().mapToInt(SudokuOutcome.Read::correct).sum(),
        outcomes.stream().mapToInt(outcome -> outcome.picture().truth().filled()).sum());
  }

  /**
   * Share of the grids that were found.
   *
   * @return 0 to 1, absent without grids
   */
  public OptionalDouble foundRate() {
    return share(found, grids);
  }

  /**
   * Share of the filled cells of the found grids that were read right.
   *
   * @return 0 to 1, absent without cells
   */
  public OptionalDouble cellAccuracy() {
    return share(correct, cells);
  }

  /**
   * The same of all grids, the cells of those that were not found counting as wrong.
   *
   * @return 0 to 1, absent without cells
   */
  public OptionalDouble overallAccuracy() {
    return share(correct, allCells);
  }

  /**
   * The interval of {@link #cellAccuracy()}.
   *
   * @return Wilson's, 95 %
   */
  public Interval interval() {
    return Interval.wilson(correct, cells);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
