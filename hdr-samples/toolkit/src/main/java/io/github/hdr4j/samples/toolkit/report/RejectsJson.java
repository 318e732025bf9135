package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.evaluation.RejectCounts;
import io.github.hdr4j.samples.toolkit.evaluation.RejectFigures;
import io.github.hdr4j.samples.toolkit.metrics.RejectionPoint;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What became of pictures that show no digit, as a JSON object. Shares are fractions. */
public final class RejectsJson {
  private RejectsJson() {}

  /**
   * Writes the figures.
   *
   * @param sets one for each set, their names all different
   * @return under the name of each set {@code n}, {@code unreadable}, {@code rejectAuroc} ({@code
   *     null} if nothing was read), {@code verdicts}, {@code accepted}, {@code acceptRate}, {@code
   *     interval}, {@code rejectionCurve} of objects with {@code threshold} and {@code accepted},
   *     and {@code kinds}: under the name of each kind {@code n}, {@code unreadable}, {@code
   *     rejectAuroc} and {@code accepted}
   */
  public static ObjectNode of(List<RejectFigures> sets) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (RejectFigures set : sets) {
      ObjectNode node = json.putObject(set.set());
      RejectCounts all = set.all();
      putCounts(node, all);
      EvaluationJson.putVerdicts(node, all.verdicts());
      EvaluationJson.put(node, "acceptRate", all.acceptRate());
      EvaluationJson.put(node, "interval", all.interval());
      ArrayNode curve = node.putArray("rejectionCurve");
      for (RejectionPoint point : all.rejection().points()) {
        curve.addObject().put("threshold", point.threshold()).put("accepted", point.accepted());
      }
      ObjectNode kinds = node.putObject("kinds");
      set.kinds().forEach((kind, counts) -> putCounts(kinds.putObject(kind), counts));
    }
    return json;
  }

  private static void putCounts(ObjectNode json, RejectCounts counts) {
    json.put("n", counts.count());
    json.put("unreadable", counts.unreadable());
    EvaluationJson.put(json, "rejectAuroc", counts.auroc());
    json.put("accepted", counts.count(Verdict.ACCEPTED));
  }
}
