package io.github.hdr4j.samples.compare.report;

import io.github.hdr4j.samples.toolkit.report.MarkdownTable;
import io.github.hdr4j.samples.toolkit.report.TextTable;
import java.util.ArrayList;
import java.util.List;

/** A comparison for people: at a terminal, or in Markdown. */
public final class ComparisonText {
  private ComparisonText() {}

  /** With columns aligned by spaces. */
  public static List<String> plain(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(ComparisonTable.HEADER);
    rows.addAll(rows(comparison));
    List<String> lines = new ArrayList<>(TextTable.aligned(rows));
    lines.add("");
    lines.add(comparison.setting());
    lines.add(ComparisonTable.MEANING);
    lines.add(Comparison.machine());
    return List.copyOf(lines);
  }

  /** As a Markdown table, and what was set by hand. */
  public static List<String> markdown(Comparison comparison) {
    List<String> lines =
        new ArrayList<>(MarkdownTable.of(ComparisonTable.HEADER, rows(comparison)));
    lines.addAll(List.of("", comparison.setting() + " " + Comparison.machine(), ""));
    comparison
        .scores()
        .forEach(
            score ->
                lines.add(
                    "- *%s*: %s."
                        .formatted(score.trained().title(), score.trained().parameters())));
    lines.addAll(List.of("", ComparisonTable.MEANING));
    return List.copyOf(lines);
  }

  private static List<List<String>> rows(Comparison comparison) {
    return comparison.scores().stream().map(ComparisonTable::row).toList();
  }
}
