package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.metrics.ClassScore;
import io.github.hdr4j.samples.toolkit.metrics.ConfusionMatrix;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures of a labelled set as a JSON object. Shares are fractions; a quotient of 0 by 0 is
 * {@code null}.
 */
public final class EvaluationJson {
  private EvaluationJson() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param figures of the set
   * @param imagesPerSecond over the whole way from file to reading
   * @return {@code backend}, {@code model}, {@code n}, {@code correct}, {@code accuracy}, {@code
   *     interval}, {@code confusion} (a row for each digit shown, a column for each digit read),
   *     {@code perClass}, {@code ece}, {@code verdicts}, {@code acceptedWrong}, {@code unreadable},
   *     {@code imagesPerSecond}
   */
  public static ObjectNode of(RecognizerInfo info, Evaluation figures, double imagesPerSecond) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("backend", info.backend());
    json.put("model", info.model().name());
    json.put("n", figures.count());
    json.put("correct", figures.correct());
    put(json, "accuracy", figures.accuracy());
    Interval interval = figures.interval();
    json.putArray("interval").add(interval.low()).add(interval.high());
    putConfusion(json, figures.confusion());
    ArrayNode perClass = json.putArray("perClass");
    figures.confusion().scores().forEach(score -> putScore(perClass.addObject(), score));
    put(json, "ece", figures.calibrationError());
    ObjectNode verdicts = json.putObject("verdicts");
    figures.verdicts().forEach((verdict, count) -> verdicts.put(ResultJson.word(verdict), count));
    json.put("acceptedWrong", figures.acceptedWrong());
    json.put("unreadable", figures.unreadable());
    json.put("imagesPerSecond", imagesPerSecond);
    return json;
  }

  private static void putConfusion(ObjectNode json, ConfusionMatrix confusion) {
    ArrayNode rows = json.putArray("confusion");
    for (int shown = 0; shown < Recognition.DIGITS; shown++) {
      ArrayNode row = rows.addArray();
      for (int read = 0; read < Recognition.DIGITS; read++) {
        row.add(confusion.count(shown, read));
      }
    }
  }

  private static void putScore(ObjectNode json, ClassScore score) {
    put(json, "precision", score.precision());
    put(json, "recall", score.recall());
    put(json, "f1", score.f1());
    json.put("support", score.support());
  }

  private static void put(ObjectNode json, String key, OptionalDouble value) {
    value.ifPresentOrElse(v -> json.put(key, v), () -> json.putNull(key));
  }
}
