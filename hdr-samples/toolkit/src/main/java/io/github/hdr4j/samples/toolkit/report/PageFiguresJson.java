package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.reading.PageFigures;
import io.github.hdr4j.samples.toolkit.reading.PageSetFigures;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How well digits are found on pages, as a JSON object. Shares are fractions. */
public final class PageFiguresJson {
  private PageFiguresJson() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param all of all sets together
   * @param sets of each set
   * @return {@code backend}, {@code model}, {@code sha256} of the model; of all sets together
   *     {@code pages}, {@code digits}, {@code found}, {@code foundRate}, {@code interval}, {@code
   *     misread}, {@code others}, {@code othersAccepted}, {@code othersAcceptedRate}, {@code
   *     othersInterval}, {@code kinds} with {@code n} and {@code accepted} of each, {@code stray}
   *     and {@code unreadable}; {@code sets} with the {@code name} and the same figures of each
   */
  public static ObjectNode of(RecognizerInfo info, PageFigures all, List<PageSetFigures> sets) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    EvaluationJson.putReader(json, info);
    putFigures(json, all);
    ArrayNode each = json.putArray("sets");
    sets.forEach(set -> putFigures(each.addObject().put("name", set.set()), set.figures()));
    return json;
  }

  private static void putFigures(ObjectNode json, PageFigures figures) {
    json.put("pages", figures.pages());
    json.put("digits", figures.digits());
    json.put("found", figures.found());
    EvaluationJson.put(json, "foundRate", share(figures.found(), figures.digits()));
    EvaluationJson.put(json, "interval", Interval.wilson(figures.found(), figures.digits()));
    json.put("misread", figures.misread());
    json.put("others", figures.allOthers());
    json.put("othersAccepted", figures.allAccepted());
    EvaluationJson.put(
        json, "othersAcceptedRate", share(figures.allAccepted(), figures.allOthers()));
    EvaluationJson.put(
        json, "othersInterval", Interval.wilson(figures.allAccepted(), figures.allOthers()));
    ObjectNode kinds = json.putObject("kinds");
    figures
        .others()
        .forEach(
            (kind, count) ->
                kinds
                    .putObject(kind)
                    .put("n", count)
                    .put("accepted", figures.accepted().getOrDefault(kind, 0L)));
    json.put("stray", figures.stray());
    json.put("unreadable", figures.unreadable());
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
