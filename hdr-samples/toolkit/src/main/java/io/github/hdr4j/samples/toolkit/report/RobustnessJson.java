package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Robustness;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How well corrupted pictures are read, as a JSON object. Shares are fractions. */
public final class RobustnessJson {
  private RobustnessJson() {}

  /**
   * Writes the figures.
   *
   * @param figures of the set
   * @return {@code identity}, then under the name of each corruption {@code n}, {@code correct},
   *     {@code accuracy}, {@code interval}, {@code accepted} and {@code acceptedWrong}; at last
   *     {@code mean}, the accuracy averaged without the identity, and {@code worst}, the name of
   *     the corruption with the lowest
   */
  public static ObjectNode of(Robustness figures) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    putFigures(json.putObject("identity"), figures.identity());
    figures
        .corrupted()
        .forEach(each -> putFigures(json.putObject(each.corruption()), each.figures()));
    EvaluationJson.put(json, "mean", figures.mean());
    figures
        .worst()
        .ifPresentOrElse(
            worst -> json.put("worst", worst.corruption()), () -> json.putNull("worst"));
    return json;
  }

  /** The figures in short: of a corruption, or of a set. */
  static void putFigures(ObjectNode json, Evaluation figures) {
    json.put("n", figures.count());
    json.put("correct", figures.correct());
    EvaluationJson.put(json, "accuracy", figures.accuracy());
    EvaluationJson.put(json, "interval", figures.interval());
    json.put("accepted", figures.count(Verdict.ACCEPTED));
    json.put("acceptedWrong", figures.acceptedWrong());
  }
}
