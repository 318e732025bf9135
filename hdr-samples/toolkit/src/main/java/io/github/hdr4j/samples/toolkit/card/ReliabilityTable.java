package io.github.hdr4j.samples.toolkit.card;

import io.github.hdr4j.samples.toolkit.report.MarkdownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** How often readings of each confidence are right. */
final class ReliabilityTable {
  private static final List<String> HEADER =
      List.of("Confidence", "Readings", "Mean confidence", "Right", "Right, 95 % interval");

  private ReliabilityTable() {}

  /** Bins without readings are left out. */
  static List<String> of(GroupFigures group) {
    List<List<String>> rows = new ArrayList<>();
    long readings = 0;
    for (JsonNode bin : group.json().required("reliability")) {
      long count = bin.required("n").asLong();
      readings += count;
      if (count > 0) {
        rows.add(row(bin, count));
      }
    }
    List<String> lines = new ArrayList<>(MarkdownTable.of(HEADER, rows));
    lines.add("");
    lines.add(
        "Expected calibration error: **%s** over %s readings in %d bins of equal width."
            .formatted(
                Cells.fraction(group.json().required("ece")),
                Cells.number(readings),
                group.json().required("reliability").size()));
    return lines;
  }

  private static List<String> row(JsonNode bin, long count) {
    long correct = bin.required("correct").asLong();
    return List.of(
        String.format(
            Locale.ROOT,
            "%.3f to %.3f",
            bin.required("low").asDouble(),
            bin.required("high").asDouble()),
        Cells.number(count),
        Cells.fraction(bin.required("confidence")),
        Cells.share(correct, count),
        Cells.interval(correct, count));
  }
}
