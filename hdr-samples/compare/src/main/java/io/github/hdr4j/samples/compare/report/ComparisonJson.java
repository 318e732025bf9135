package io.github.hdr4j.samples.compare.report;

import io.github.hdr4j.samples.compare.contest.Score;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as a JSON object. Shares are fractions. */
public final class ComparisonJson {
  private ComparisonJson() {}

  /**
   * Writes the figures.
   *
   * @return {@code lesson}, {@code test}, {@code n}, and {@code classifiers}: of each {@code name},
   *     {@code backend}, {@code parameters}, {@code correct}, {@code accuracy}, {@code interval},
   *     {@code precision}, {@code sensitivity}, {@code specificity}, {@code trainingSeconds},
   *     {@code latencyMillis}, {@code modelBytes}, {@code ece}
   */
  public static ObjectNode of(Comparison comparison) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("lesson", comparison.lesson().toString());
    json.put("test", comparison.test());
    json.put("n", comparison.pictures());
    ArrayNode classifiers = json.putArray("classifiers");
    comparison.scores().forEach(score -> put(classifiers.addObject(), score));
    return json;
  }

  private static void put(ObjectNode json, Score score) {
    Evaluation figures = score.figures();
    json.put("name", score.trained().title());
    json.put("backend", score.trained().backend());
    json.put("parameters", score.trained().parameters());
    json.put("correct", figures.correct());
    json.put("accuracy", figures.accuracy().orElse(0));
    json.putArray("interval").add(figures.interval().low()).add(figures.interval().high());
    json.put("precision", score.macro().precision());
    json.put("sensitivity", score.macro().sensitivity());
    json.put("specificity", score.macro().specificity());
    json.put("trainingSeconds", score.trained().seconds());
    json.put("latencyMillis", score.millis());
    json.put("modelBytes", score.trained().bytes());
    figures
        .reliability()
        .expectedError()
        .ifPresentOrElse(error -> json.put("ece", error), () -> json.putNull("ece"));
  }
}
