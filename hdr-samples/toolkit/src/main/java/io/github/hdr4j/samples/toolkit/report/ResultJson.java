package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Alternative;
import io.github.hdr4j.Box;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.WritingStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One reading as a JSON object. Every key is always there, in the same order; what is absent is
 * {@code null}.
 */
public final class ResultJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ResultJson() {}

  /**
   * Writes what was read in a picture.
   *
   * @param source where the picture comes from
   * @param reading what was read
   * @param millis time from opening the picture to its reading
   * @return {@code path} or {@code name}, {@code verdict}, {@code digit}, {@code best}, {@code
   *     confidence}, {@code probabilities}, {@code digitProbability}, {@code alternatives}, {@code
   *     reason}, {@code box}, {@code style}, {@code millis}
   */
  public static ObjectNode read(Source source, Recognition reading, double millis) {
    ObjectNode result = NODES.objectNode();
    result.put(source.key(), source.value());
    putReading(result, reading);
    result.put("millis", millis);
    return result;
  }

  /** What was read, wherever it comes from. */
  static void putReading(ObjectNode result, Recognition reading) {
    result.put("verdict", word(reading.verdict()));
    putDigit(result, "digit", reading.digit());
    putDigit(result, "best", reading.best());
    result.put("confidence", reading.confidence());
    ArrayNode probabilities = result.putArray("probabilities");
    for (int digit = 0; digit < Recognition.DIGITS; digit++) {
      probabilities.add(reading.probability(digit));
    }
    result.put("digitProbability", reading.digitProbability());
    ArrayNode alternatives = result.putArray("alternatives");
    for (Alternative other : reading.alternatives()) {
      alternatives.addObject().put("digit", other.digit()).put("probability", other.probability());
    }
    putReason(result, reading.reason());
    putBox(result, reading.box());
    putStyle(result, reading.style());
  }

  /**
   * Writes why a picture could not be read.
   *
   * @param source where the picture comes from
   * @param error what went wrong
   * @return {@code path} or {@code name}, and {@code error}
   */
  public static ObjectNode failed(Source source, String error) {
    return NODES.objectNode().put(source.key(), source.value()).put("error", error);
  }

  /**
   * The word that stands for a verdict in every machine-readable form.
   *
   * @param verdict to name
   * @return such as {@code not_a_digit}
   */
  public static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The word that stands for a reason in every machine-readable form.
   *
   * @param reason to name
   * @return such as {@code several_marks}
   */
  public static String word(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  private static void putDigit(ObjectNode result, String key, OptionalInt digit) {
    digit.ifPresentOrElse(d -> result.put(key, d), () -> result.putNull(key));
  }

  static void putReason(ObjectNode result, Optional<Reason> reason) {
    reason.ifPresentOrElse(r -> result.put("reason", word(r)), () -> result.putNull("reason"));
  }

  static void putBox(ObjectNode result, Optional<Box> box) {
    box.ifPresentOrElse(
        b -> result.putArray("box").add(b.x()).add(b.y()).add(b.width()).add(b.height()),
        () -> result.putNull("box"));
  }

  private static void putStyle(ObjectNode result, Optional<WritingStyle> style) {
    style.ifPresentOrElse(
        s ->
            result
                .putObject("style")
                .put("slantDegrees", s.slantDegrees())
                .put("skewDegrees", s.skewDegrees())
                .put("strokeWidth", s.strokeWidth())
                .put("inkArea", s.inkArea())
                .put("aspect", s.aspect()),
        () -> result.putNull("style"));
  }
}
