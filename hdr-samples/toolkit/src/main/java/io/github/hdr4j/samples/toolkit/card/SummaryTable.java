package io.github.hdr4j.samples.toolkit.card;

import io.github.hdr4j.samples.toolkit.report.MarkdownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The figures that tell most, on a few lines. */
final class SummaryTable {
  private static final List<String> HEADER = List.of("Measure", "Figure", "Counted on");

  private SummaryTable() {}

  /**
   * Writes the table.
   *
   * @param groups the first is the one whose calibration and rejection is told; what is accepted is
   *     told of all together
   */
  static List<String> of(List<GroupFigures> groups) {
    GroupFigures first = groups.get(0);
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, JsonNode> set : first.rejects()) {
      rows.add(
          List.of(
              "AUROC, %s against %s".formatted(first.group(), set.getKey()),
              Cells.fraction(set.getValue().required("rejectAuroc")),
              "%s digits, %s others"
                  .formatted(Cells.number(first.count()), Cells.number(set.getValue(), "n"))));
    }
    rows.add(
        List.of(
            "Expected calibration error, " + first.group(),
            Cells.fraction(first.json().required("ece")),
            Cells.number(first.count()) + " digits"));
    long count = groups.stream().mapToLong(GroupFigures::count).sum();
    String names = String.join(" + ", groups.stream().map(GroupFigures::group).toList());
    rows.add(
        share(
            "Accepted, " + names, groups.stream().mapToLong(GroupFigures::accepted).sum(), count));
    rows.add(
        share(
            "Accepted and wrong, share of all " + names,
            groups.stream().mapToLong(GroupFigures::acceptedWrong).sum(),
            count));
    return MarkdownTable.of(HEADER, rows);
  }

  private static List<String> share(String measure, long part, long whole) {
    return List.of(
        measure,
        "%s (%s)".formatted(Cells.share(part, whole), Cells.interval(part, whole)),
        "%s of %s".formatted(Cells.number(part), Cells.number(whole)));
  }
}
