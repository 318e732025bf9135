package io.github.hdr4j.samples.toolkit.card;

import io.github.hdr4j.samples.toolkit.report.MarkdownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How well corrupted pictures are read. */
final class CorruptionTable {
  private static final List<String> HEADER =
      List.of("Corruption", "Right", "Accuracy", "95 % interval", "Accepted", "Accepted and wrong");

  private CorruptionTable() {}

  static List<String> of(GroupFigures group) {
    JsonNode corruptions = group.json().required("corruptions");
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : corruptions.properties()) {
      if (each.getValue().isObject()) {
        rows.add(row(each.getKey().replace('_', ' '), each.getValue()));
      }
    }
    List<String> lines = new ArrayList<>(MarkdownTable.of(HEADER, rows));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "Mean over the corruptions, without the identity: **%.2f %%**. Worst: **%s**.",
            100 * corruptions.required("mean").asDouble(),
            corruptions.required("worst").asString().replace('_', ' ')));
    return lines;
  }

  private static List<String> row(String name, JsonNode figures) {
    long count = figures.required("n").asLong();
    long correct = figures.required("correct").asLong();
    return List.of(
        name,
        "%s of %s".formatted(Cells.number(correct), Cells.number(count)),
        Cells.share(correct, count),
        Cells.interval(correct, count),
        Cells.number(figures, "accepted"),
        Cells.number(figures, "acceptedWrong"));
  }
}
