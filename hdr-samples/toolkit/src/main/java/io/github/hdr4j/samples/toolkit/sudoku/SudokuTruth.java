package io.github.hdr4j.samples.toolkit.sudoku;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the cells of a sudoku show, as the data set of Wicht and Hennebert (2014, "Camera-based
 * Sudoku recognition with deep belief network") has it: two lines on camera and picture, then nine
 * of nine numbers.
 *
 * @param digits 81 numbers, row by row: 1 to 9, or 0 for an empty cell
 */
public record SudokuTruth(List<Integer> digits) {
  /** Cells of a row, of a column, and rows of a sudoku. */
  public static final int SIDE = 9;

  private static final int HEADER_LINES = 2;

  /**
   * Copies the list.
   *
   * @param digits 81 numbers, row by row: 1 to 9, or 0 for an empty cell
   */
  public SudokuTruth {
    digits = List.copyOf(digits);
  }

  /**
   * Reads a file.
   *
   * @param file two lines that do not matter, then nine lines of nine numbers
   * @return the truth
   * @throws DatasetFormatException if the file has another form; names the line
   * @throws IOException if it cannot be read
   */
  public static SudokuTruth read(Path file) throws IOException {
    List<String> lines = lines(file);
    List<Integer> digits = new ArrayList<>();
    for (int row = 0; row < SIDE; row++) {
      int at = HEADER_LINES + row;
      if (at >= lines.size()) {
        throw new DatasetFormatException(
            file,
            "ends after %d of %d rows of numbers; two lines on the picture come first"
                .formatted(Math.max(0, lines.size() - HEADER_LINES), SIDE));
      }
      digits.addAll(row(file, at + 1, lines.get(at)));
    }
    for (int at = HEADER_LINES + SIDE; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        throw new DatasetFormatException(
            file, "line %d follows the last row: %s".formatted(at + 1, lines.get(at)));
      }
    }
    return new SudokuTruth(digits);
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new DatasetFormatException(file, "is no text", e);
    }
  }

  private static List<Integer> row(Path file, int line, String text) throws DatasetFormatException {
    String[] words = text.strip().split("\\s+", -1);
    if (words.length != SIDE) {
      throw new DatasetFormatException(
          file,
          "line %d must have %d numbers, not %d: %s"
              .formatted(line, SIDE, text.isBlank() ? 0 : words.length, text));
    }
    List<Integer> digits = new ArrayList<>();
    for (String word : words) {
      if (!word.matches("[0-9]")) {
        throw new DatasetFormatException(
            file, "line %d: '%s' is none of 1 to 9, nor 0 for empty".formatted(line, word));
      }
      digits.add(Integer.valueOf(word));
    }
    return digits;
  }

  /**
   * How many cells show a digit.
   *
   * @return 0 to 81
   */
  public int filled() {
    return (int) digits.stream().filter(digit -> digit != 0).count();
  }

  /**
   * How many of the filled cells were read as what they show.
   *
   * @param readings 81, row by row
   * @return 0 to {@link #filled()}
   * @throws IllegalArgumentException if there are not 81
   */
  public int correct(List<CellReading> readings) {
    if (readings.size() != digits.size()) {
      throw new IllegalArgumentException(
          "%d readings of %d cells".formatted(readings.size(), digits.size()));
    }
    int correct = 0;
    for (int i = 0; i < digits.size(); i++) {
      boolean right = readings.get(i).digit().equals(OptionalInt.of(digits.get(i)));
      correct += digits.get(i) != 0 && right ? 1 : 0;
    }
    return correct;
  }
}
