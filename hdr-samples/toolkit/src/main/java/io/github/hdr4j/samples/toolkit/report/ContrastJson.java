package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.contrast.Contrast;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the library's preparation is worth, as a JSON object. Shares are fractions. */
public final class ContrastJson {
  private ContrastJson() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param contrasts one for each set, each with a picture or more
   * @return {@code backend}, {@code model}, and {@code sets}: of each set {@code name}, {@code n},
   *     the figures {@code resized}, {@code otsu}, {@code adaptive} and {@code hdr} with {@code
   *     correct}, {@code accuracy} and {@code interval}, then {@code errorsAvoided} and {@code
   *     unreadable}
   */
  public static ObjectNode of(RecognizerInfo info, List<Contrast> contrasts) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("backend", info.backend());
    json.put("model", info.model().name());
    ArrayNode sets = json.putArray("sets");
    contrasts.forEach(contrast -> putSet(sets.addObject(), contrast));
    return json;
  }

  private static void putSet(ObjectNode json, Contrast contrast) {
    json.put("name", contrast.set());
    json.put("n", contrast.own().count());
    contrast
        .naive()
        .forEach(
            (preparation, figures) ->
                putFigures(json, preparation.name().toLowerCase(Locale.ROOT), figures));
    putFigures(json, "hdr", contrast.own());
    json.put("errorsAvoided", contrast.errorsAvoided());
    json.put("unreadable", contrast.own().unreadable());
  }

  private static void putFigures(ObjectNode json, String key, Evaluation figures) {
    ObjectNode node = json.putObject(key);
    node.put("correct", figures.correct());
    node.put("accuracy", figures.accuracy().orElseThrow());
    Interval interval = figures.interval();
    node.putArray("interval").add(interval.low()).add(interval.high());
  }
}
