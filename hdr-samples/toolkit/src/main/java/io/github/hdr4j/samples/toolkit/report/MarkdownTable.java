package io.github.hdr4j.samples.toolkit.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells as a Markdown table. */
public final class MarkdownTable {
  private MarkdownTable() {}

  /**
   * Writes a table of numbers: the first column is aligned to the left, all others to the right.
   *
   * @param header names of the columns
   * @param rows each with as many cells
   * @return the lines
   */
  public static List<String> of(List<String> header, List<List<String>> rows) {
    return of(header, "--:|", rows);
  }

  /**
   * Writes a table of words: all columns are aligned to the left.
   *
   * @param header names of the columns
   * @param rows each with as many cells
   * @return the lines
   */
  public static List<String> ofText(List<String> header, List<List<String>> rows) {
    return of(header, "---|", rows);
  }

  private static List<String> of(List<String> header, String rule, List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(line(header));
    lines.add("|---|" + rule.repeat(header.size() - 1));
    rows.forEach(row -> lines.add(line(row)));
    return List.copyOf(lines);
  }

  private static String line(List<String> cells) {
    return "| "
        + String.join(" | ", cells.stream().map(c -> c.replace("|", "\\|")).toList())
        + " |";
  }
}
