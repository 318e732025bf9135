package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.NumberAlternative;
import io.github.hdr4j.NumberReading;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.reading.Transcript;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The numbers in a picture as a JSON object. Every key is always there, in the same order; what is
 * absent is {@code null}.
 */
public final class NumberJson {
  private NumberJson() {}

  /**
   * Writes what was read in a picture.
   *
   * @param source where the picture comes from
   * @param transcript what was read
   * @param millis time from opening the picture to its reading
   * @return {@code path} or {@code name}, {@code text} (lines parted by line feeds), {@code
   *     confidence} that all lines are right, {@code verdict}, {@code lines}, {@code millis}; of
   *     each line {@code text}, {@code confidence}, {@code verdict}, {@code reason}, {@code box},
   *     {@code alternatives} and {@code digits}, each like the reading of one digit
   */
  public static ObjectNode read(Source source, Transcript transcript, double millis) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put(source.key(), source.value());
    result.put("text", transcript.text());
    EvaluationJson.put(result, "confidence", transcript.confidence());
    result.put("verdict", ResultJson.word(transcript.verdict()));
    ArrayNode lines = result.putArray("lines");
    transcript.lines().forEach(line -> putLine(lines.addObject(), line));
    result.put("millis", millis);
    return result;
  }

  private static void putLine(ObjectNode json, NumberReading line) {
    json.put("text", line.text());
    json.put("confidence", line.confidence());
    json.put("verdict", ResultJson.word(line.verdict()));
    ResultJson.putReason(json, line.reason());
    ResultJson.putBox(json, Optional.of(line.box()));
    ArrayNode alternatives = json.putArray("alternatives");
    for (NumberAlternative other : line.alternatives()) {
      alternatives.addObject().put("text", other.text()).put("probability", other.probability());
    }
    ArrayNode digits = json.putArray("digits");
    for (Recognition digit : line.digits()) {
      ResultJson.putReading(digits.addObject(), digit);
    }
  }
}
