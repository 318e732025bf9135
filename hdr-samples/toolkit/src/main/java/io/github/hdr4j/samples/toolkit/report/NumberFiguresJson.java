package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.metrics.ReadRate;
import io.github.hdr4j.samples.toolkit.reading.NumberFigures;
import io.github.hdr4j.samples.toolkit.reading.NumberSetFigures;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures of sets of numbers as a JSON object. Shares are fractions. */
public final class NumberFiguresJson {
  private NumberFiguresJson() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param all of all sets together
   * @param sets of each set
   * @param imagesPerSecond over the whole way from file to reading
   * @return {@code backend}, {@code model}, {@code sha256} of the model; of all sets together
   *     {@code n}, {@code correct}, {@code stringAccuracy}, {@code interval}, {@code
   *     digitErrorRate}, {@code readRate} by error, {@code accepted}, {@code acceptedWrong}, {@code
   *     blank}, {@code unreadable} and {@code rejectionCurve}; {@code imagesPerSecond}; {@code
   *     sets} with the {@code name} and the same figures of each
   */
  public static ObjectNode of(
      RecognizerInfo info, NumberFigures all, List<NumberSetFigures> sets, double imagesPerSecond) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    EvaluationJson.putReader(json, info);
    putFigures(json, all);
    EvaluationJson.putCurve(json.putArray("rejectionCurve"), all.rejection());
    json.put("imagesPerSecond", imagesPerSecond);
    ArrayNode each = json.putArray("sets");
    sets.forEach(set -> putFigures(each.addObject().put("name", set.set()), set.figures()));
    return json;
  }

  private static void putFigures(ObjectNode json, NumberFigures figures) {
    json.put("n", figures.count());
    json.put("correct", figures.correct());
    EvaluationJson.put(json, "stringAccuracy", figures.accuracy());
    EvaluationJson.put(json, "interval", figures.interval());
    EvaluationJson.put(json, "digitErrorRate", figures.digitErrorRate());
    ObjectNode rates = json.putObject("readRate");
    ReadRate.ERRORS.forEach(
        error -> rates.put(Double.toString(error), figures.readRate().at(error)));
    json.put("accepted", figures.accepted());
    json.put("acceptedWrong", figures.acceptedWrong());
    json.put("blank", figures.blank());
    json.put("unreadable", figures.unreadable());
  }
}
