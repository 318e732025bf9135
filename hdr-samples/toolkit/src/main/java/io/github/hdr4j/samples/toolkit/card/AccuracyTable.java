package io.github.hdr4j.samples.toolkit.card;

import io.github.hdr4j.samples.toolkit.report.MarkdownTable;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How many digits of each set are read right, accepted, and accepted though wrong. */
final class AccuracyTable {
  private static final List<String> HEADER =
      List.of(
          "Set",
          "Digits",
          "Right",
          "Accuracy",
          "95 % interval",
          "Accepted",
          "Accepted and wrong",
          "Calibration error");

  private AccuracyTable() {}

  /** Below the sets of a group, if it has several, the group as a whole. */
  static List<String> of(List<GroupFigures> groups) {
    List<List<String>> rows = new ArrayList<>();
    for (GroupFigures group : groups) {
      for (JsonNode set : group.sets()) {
        rows.add(
            row(
                set.required("name").asString(),
                set,
                set.required("accepted").asLong(),
                set.required("acceptedWrong").asLong()));
      }
      if (group.sets().size() > 1) {
        rows.add(
            row(
                "*all " + group.group() + "*",
                group.json(),
                group.accepted(),
                group.acceptedWrong()));
      }
    }
    return MarkdownTable.of(HEADER, rows);
  }

  private static List<String> row(String name, JsonNode figures, long accepted, long wrong) {
    long count = figures.required("n").asLong();
    long correct = figures.required("correct").asLong();
    return List.of(
        name,
        Cells.number(count),
        Cells.number(correct),
        Cells.share(correct, count),
        Cells.interval(correct, count),
        Cells.number(accepted),
        Cells.number(wrong),
        Cells.fraction(figures.required("ece")));
  }
}
