package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text file whose cells are parted by tabs, the first of them a path.
 *
 * @param list the file
 * @param number of the line, from 1 on
 * @param cells two or more
 */
record TabbedLine(Path list, int number, List<String> cells) {
  /**
   * Reads the lines of a file, without the empty ones.
   *
   * @throws DatasetFormatException if it is no text (UTF-8), or has no line
   */
  static List<TabbedLine> read(Path list) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(list, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new DatasetFormatException(list, "not UTF-8 text", e);
    }
    List<TabbedLine> tabbed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        tabbed.add(new TabbedLine(list, i + 1, List.of(lines.get(i).split("\t", -1))));
      }
    }
    if (tabbed.isEmpty()) {
      throw new DatasetFormatException(list, "lists no pictures");
    }
    return List.copyOf(tabbed);
  }

  /** The file that the first cell names; a relative path starts where the list lies. */
  Path file() throws DatasetFormatException {
    try {
      return list.resolveSibling(cells.get(0));
    } catch (InvalidPathException e) {
      throw new DatasetFormatException(list, "line " + number + ": " + e.getMessage(), e);
    }
  }

  /** A whole number in a cell. */
  int integer(int cell, String expected) throws DatasetFormatException {
    try {
      return Integer.parseInt(cells.get(cell).strip());
    } catch (NumberFormatException e) {
      throw isNot(expected);
    }
  }

  DatasetFormatException isNot(String expected) {
    return new DatasetFormatException(
        list, "line %d is not %s: %s".formatted(number, expected, String.join("\t", cells)));
  }
}
