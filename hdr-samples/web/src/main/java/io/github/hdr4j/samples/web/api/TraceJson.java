package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.samples.toolkit.explain.Explanation;
import io.github.hdr4j.samples.toolkit.explain.Saliency;
import io.github.hdr4j.samples.toolkit.explain.SaliencyPicture;
import io.github.hdr4j.samples.toolkit.explain.Thumbnail;
import io.github.hdr4j.samples.toolkit.html.Png;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a digit was read, as a JSON object. */
final class TraceJson {
  /** Longest side of a stage's picture, enough to see what happened. */
  private static final int LONGEST = 480;

  private static final int SALIENCY_SCALE = 8;

  private TraceJson() {}

  static ObjectNode of(Explanation explanation) throws IOException {
    PreparationTrace trace = explanation.trace();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("polarity", trace.polarity().name().toLowerCase(Locale.ROOT));
    ArrayNode stages = json.putArray("stages");
    for (PreparationTrace.Stage stage : trace.stages()) {
      stages
          .addObject()
          .put("name", stage.name())
          .put("description", stage.description())
          .put("picture", link(Thumbnail.of(stage.picture(), LONGEST)));
    }
    if (explanation.saliency().isEmpty()) {
      json.putNull("saliency");
      return json;
    }
    Saliency saliency = explanation.saliency().orElseThrow();
    json.putObject("saliency")
        .put("picture", link(SaliencyPicture.draw(saliency, SALIENCY_SCALE)))
        .put("best", saliency.best())
        .put("runnerUp", saliency.runnerUp());
    return json;
  }

  private static String link(BufferedImage picture) throws IOException {
    return Png.dataUri(Png.encode(picture));
  }
}
