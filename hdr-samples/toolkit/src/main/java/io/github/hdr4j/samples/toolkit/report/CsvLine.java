package io.github.hdr4j.samples.toolkit.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values (RFC 4180, without its line ends). */
final class CsvLine {
  private CsvLine() {}

  static String of(List<?> cells) {
    return cells.stream().map(cell -> quoted(cell.toString())).collect(Collectors.joining(","));
  }

  /** The line of a picture that could not be read: its path first, and why at last. */
  static String failed(int columns, String path, String error) {
    List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
    cells.set(0, path);
    cells.set(columns - 1, error);
    return of(cells);
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
