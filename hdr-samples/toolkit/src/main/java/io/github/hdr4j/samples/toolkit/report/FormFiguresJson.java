package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.reading.FormFigures;
import java.util.OptionalDouble;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How well forms are read, as a JSON object. Shares are fractions. */
public final class FormFiguresJson {
  private FormFiguresJson() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param figures of all pictures
   * @return {@code backend}, {@code model}, {@code sha256} of the model; {@code pages}, {@code
   *     found}, {@code foundRate}, {@code foundInterval}, {@code fields}, {@code right}, {@code
   *     fieldAccuracy}, {@code interval}, {@code reliedOn}, {@code reliedOnWrong}, {@code
   *     reliedOnWrongRate} of all fields, {@code reliedOnWrongInterval} and {@code unreadable}
   */
  public static ObjectNode of(RecognizerInfo info, FormFigures figures) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    EvaluationJson.putReader(json, info);
    json.put("pages", figures.pages());
    json.put("found", figures.found());
    EvaluationJson.put(json, "foundRate", share(figures.found(), figures.pages()));
    EvaluationJson.put(json, "foundInterval", Interval.wilson(figures.found(), figures.pages()));
    json.put("fields", figures.fields());
    json.put("right", figures.right());
    EvaluationJson.put(json, "fieldAccuracy", share(figures.right(), figures.fields()));
    EvaluationJson.put(json, "interval", Interval.wilson(figures.right(), figures.fields()));
    json.put("reliedOn", figures.reliedOn());
    json.put("reliedOnWrong", figures.reliedOnWrong());
    EvaluationJson.put(json, "reliedOnWrongRate", share(figures.reliedOnWrong(), figures.fields()));
    EvaluationJson.put(
        json, "reliedOnWrongInterval", Interval.wilson(figures.reliedOnWrong(), figures.fields()));
    json.put("unreadable", figures.unreadable());
    return json;
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
