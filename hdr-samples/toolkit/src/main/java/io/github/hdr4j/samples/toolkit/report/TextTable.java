package io.github.hdr4j.samples.toolkit.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells as lines whose columns are aligned by spaces. */
public final class TextTable {
  private TextTable() {}

  /**
   * Writes a table: the first column to the left, all others to the right.
   *
   * @param rows each with as many cells
   * @return the lines
   */
  public static List<String> aligned(List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        int at = column;
        int width = rows.stream().mapToInt(other -> other.get(at).length()).max().orElseThrow();
        String cell = row.get(column);
        String gap = " ".repeat(width - cell.length());
        line.append(column == 0 ? cell + gap : "  " + gap + cell);
      }
      lines.add(line.toString());
    }
    return List.copyOf(lines);
  }
}
