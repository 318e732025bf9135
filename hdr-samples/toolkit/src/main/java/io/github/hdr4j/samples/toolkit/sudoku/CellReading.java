package io.github.hdr4j.samples.toolkit.sudoku;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import java.util.OptionalInt;

/**
 * What a cell was read as.
 *
 * @param digit 1 to 9, the most probable of them whatever the verdict; absent for a blank cell
 */
public record CellReading(OptionalInt digit) {
  private static final int LAST = 9;

  /**
   * Takes the best digit that a sudoku can hold: there is no 0.
   *
   * @param reading of the cell's picture
   * @return the digit, if there is ink
   */
  public static CellReading of(Recognition reading) {
    if (reading.verdict() == Verdict.BLANK) {
      return new CellReading(OptionalInt.empty());
    }
    int best = 1;
    for (int digit = 2; digit <= LAST; digit++) {
      best = reading.probability(digit) > reading.probability(best) ? digit : best;
    }
    return new CellReading(OptionalInt.of(best));
  }
}
