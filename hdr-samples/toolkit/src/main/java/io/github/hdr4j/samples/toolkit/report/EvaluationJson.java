package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Measurements;
import io.github.hdr4j.samples.toolkit.evaluation.SetFigures;
import io.github.hdr4j.samples.toolkit.metrics.ClassScore;
import io.github.hdr4j.samples.toolkit.metrics.ConfusionMatrix;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.metrics.RejectionCurve;
import io.github.hdr4j.samples.toolkit.metrics.RejectionPoint;
import io.github.hdr4j.samples.toolkit.metrics.Reliability;
import io.github.hdr4j.samples.toolkit.metrics.ReliabilityBin;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures of labelled sets as a JSON object. Shares are fractions; a quotient of 0 by 0 is
 * {@code null}.
 */
public final class EvaluationJson {
  private EvaluationJson() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param measured of the sets, and perhaps of pictures that show no digit or are corrupted
   * @param imagesPerSecond over the whole way from file to reading
   * @return {@code backend}, {@code model}, {@code sha256} of the model; of all sets together
   *     {@code n}, {@code correct}, {@code accuracy}, {@code interval}, {@code confusion} (a row
   *     for each digit shown, a column for each digit read), {@code perClass}, {@code ece}, {@code
   *     reliability} (of each bin {@code low}, {@code high}, {@code n}, {@code correct}, {@code
   *     confidence}), {@code verdicts}, {@code acceptedWrong}, {@code rejectionCurve} (of each
   *     point {@code threshold}, {@code accepted}, {@code wrong}), {@code unreadable}; {@code
   *     imagesPerSecond}; {@code sets}, of each {@code name}, {@code n}, {@code correct}, {@code
   *     accuracy}, {@code interval}, {@code accepted}, {@code acceptedWrong}, {@code ece}; where it
   *     was measured also {@code rejects}, see {@link RejectsJson}, and {@code corruptions}, see
   *     {@link RobustnessJson}
   */
  public static ObjectNode of(RecognizerInfo info, Measurements measured, double imagesPerSecond) {
    Evaluation figures = measured.digits();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    putReader(json, info);
    json.put("n", figures.count());
    json.put("correct", figures.correct());
    put(json, "accuracy", figures.accuracy());
    put(json, "interval", figures.interval());
    putConfusion(json, figures.confusion());
    ArrayNode perClass = json.putArray("perClass");
    figures.confusion().scores().forEach(score -> putScore(perClass.addObject(), score));
    put(json, "ece", figures.reliability().expectedError());
    putReliability(json.putArray("reliability"), figures.reliability());
    putVerdicts(json, figures.verdicts());
    json.put("acceptedWrong", figures.acceptedWrong());
    putCurve(json.putArray("rejectionCurve"), figures.rejection());
    json.put("unreadable", figures.unreadable());
    json.put("imagesPerSecond", imagesPerSecond);
    ArrayNode sets = json.putArray("sets");
    measured.sets().forEach(set -> putSet(sets.addObject(), set));
    if (!measured.rejects().isEmpty()) {
      json.set("rejects", RejectsJson.of(measured.rejects()));
    }
    measured.robustness().ifPresent(r -> json.set("corruptions", RobustnessJson.of(r)));
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

  private static void putReliability(ArrayNode bins, Reliability reliability) {
    for (ReliabilityBin bin : reliability.bins()) {
      ObjectNode node = bins.addObject();
      node.put("low", bin.low()).put("high", bin.high());
      node.put("n", bin.count()).put("correct", bin.correct());
      put(node, "confidence", bin.confidence());
    }
  }

  /** Who read. */
  static void putReader(ObjectNode json, RecognizerInfo info) {
    json.put("backend", info.backend());
    json.put("model", info.model().name());
    json.put("sha256", info.model().sha256());
  }

  static void putCurve(ArrayNode points, RejectionCurve curve) {
    for (RejectionPoint point : curve.points()) {
      points
          .addObject()
          .put("threshold", point.threshold())
          .put("accepted", point.accepted())
          .put("wrong", point.wrong());
    }
  }

  private static void putSet(ObjectNode json, SetFigures set) {
    json.put("name", set.set());
    RobustnessJson.putFigures(json, set.figures());
    put(json, "ece", set.figures().reliability().expectedError());
  }

  static void putVerdicts(ObjectNode json, Map<Verdict, Long> counts) {
    ObjectNode verdicts = json.putObject("verdicts");
    counts.forEach((verdict, count) -> verdicts.put(ResultJson.word(verdict), count));
  }

  static void put(ObjectNode json, String key, Interval interval) {
    json.putArray(key).add(interval.low()).add(interval.high());
  }

  static void put(ObjectNode json, String key, OptionalDouble value) {
    value.ifPresentOrElse(v -> json.put(key, v), () -> json.putNull(key));
  }
}
