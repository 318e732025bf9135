package io.github.hdr4j.samples.compare.contest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What every model of a comparison says of itself, whoever writes its file. */
public final class ModelProperties {
  /** Seconds that the training took. */
  static final String SECONDS = "training-seconds";

  /** {@link Lesson#fingerprint} and parameters, by which a model is known again. */
  static final String LESSON = "lesson";

  /** Below it a reading is more likely wrong than right. */
  private static final double EVEN = 0.5;

  private ModelProperties() {}

  /**
   * The properties, without prefix; checksum and number of classes are the writer's.
   *
   * @param contestant that has learned
   * @param lesson that it has learned from
   * @param seconds that took
   * @param temperature fitted on the lesson's held part
   */
  public static Map<String, String> of(
      Contestant contestant, Lesson lesson, double seconds, double temperature) {
    Map<String, String> properties = new HashMap<>();
    properties.put("name", "hdr-compare " + contestant.name());
    properties.put("contract", lesson.contract());
    properties.put("parameters", contestant.parameters());
    properties.put("data", lesson.toString());
    properties.put(LESSON, lesson(contestant, lesson));
    properties.put(SECONDS, String.format(Locale.ROOT, "%.3f", seconds));
    properties.put("temperature", String.format(Locale.ROOT, "%.6f", temperature));
    properties.put("accept-threshold", Double.toString(EVEN));
    properties.put("digit-threshold", "0");
    return properties;
  }

  static String lesson(Contestant contestant, Lesson lesson) {
    return lesson.fingerprint() + " " + contestant.parameters();
  }
}
