package io.github.hdr4j.samples.toolkit.card;

import io.github.hdr4j.samples.toolkit.evaluation.RejectPicture;
import io.github.hdr4j.samples.toolkit.report.MarkdownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How well pictures that show no digit are told from those of a group, which do. */
final class RejectTable {
  /** Sets of more kinds would drown the others. */
  private static final int MOST_KINDS = 10;

  private static final List<String> HEADER =
      List.of("Not one digit", "Pictures", "AUROC", "Accepted", "Share", "95 % interval");

  private RejectTable() {}

  /** Below each set, unless they are many, its kinds. */
  static List<String> of(GroupFigures group) {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, JsonNode> set : group.rejects()) {
      rows.add(row(set.getKey(), set.getValue()));
      JsonNode kinds = set.getValue().required("kinds");
      if (kinds.size() <= MOST_KINDS && !kinds.has(RejectPicture.NO_KIND)) {
        kinds.properties().forEach(kind -> rows.add(row("– " + kind.getKey(), kind.getValue())));
      }
    }
    return MarkdownTable.of(HEADER, rows);
  }

  private static List<String> row(String name, JsonNode figures) {
    long read = figures.required("n").asLong() - figures.required("unreadable").asLong();
    long accepted = figures.required("accepted").asLong();
    return List.of(
        name,
        Cells.number(figures, "n"),
        Cells.fraction(figures.required("rejectAuroc")),
        Cells.number(accepted),
        Cells.share(accepted, read),
        Cells.interval(accepted, read));
  }
}
