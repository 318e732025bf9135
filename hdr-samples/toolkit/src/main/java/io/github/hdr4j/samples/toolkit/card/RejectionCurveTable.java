package io.github.hdr4j.samples.toolkit.card;

import io.github.hdr4j.samples.toolkit.report.MarkdownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;

/** What is accepted at several thresholds: digits, wrong ones among them, and what is no digit. */
final class RejectionCurveTable {
  private RejectionCurveTable() {}

  /** With the threshold that the model comes with in its place among them. */
  static List<String> of(GroupFigures group, double ownThreshold) {
    List<String> header = new ArrayList<>(List.of("Accepted from", "Digits", "Wrong among these"));
    group.rejects().forEach(set -> header.add(set.getKey()));
    List<List<String>> rows = new ArrayList<>();
    boolean ownIsIn = false;
    JsonNode points = group.json().required("rejectionCurve");
    for (int i = 0; i < points.size(); i++) {
      double threshold = points.required(i).required("threshold").asDouble();
      if (!ownIsIn && ownThreshold <= threshold) {
        rows.add(own(group, ownThreshold));
        ownIsIn = true;
      }
      int at = i;
      rows.add(
          row(
              Double.toString(threshold),
              group,
              points.required(i).required("accepted").asLong(),
              points.required(i).required("wrong").asLong(),
              set -> set.required("rejectionCurve").required(at).required("accepted").asLong()));
    }
    if (!ownIsIn) {
      rows.add(own(group, ownThreshold));
    }
    return MarkdownTable.of(header, rows);
  }

  private static List<String> own(GroupFigures group, double threshold) {
    return row(
        "**%s, the model's own**".formatted(threshold),
        group,
        group.accepted(),
        group.acceptedWrong(),
        set -> set.required("accepted").asLong());
  }

  private static List<String> row(
      String threshold,
      GroupFigures group,
      long accepted,
      long wrong,
      ToLongFunction<JsonNode> acceptedRejects) {
    List<String> cells = new ArrayList<>();
    cells.add(threshold);
    cells.add(Cells.share(accepted, group.count()));
    cells.add("%s (%s)".formatted(Cells.share(wrong, accepted), Cells.number(wrong)));
    for (Map.Entry<String, JsonNode> set : group.rejects()) {
      JsonNode figures = set.getValue();
      long read = figures.required("n").asLong() - figures.required("unreadable").asLong();
      cells.add(Cells.share(acceptedRejects.applyAsLong(figures), read));
    }
    return cells;
  }
}
