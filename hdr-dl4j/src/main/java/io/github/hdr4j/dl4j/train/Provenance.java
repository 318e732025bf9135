package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.ModelInfo;
import java.util.Map;
import java.util.TreeMap;

/** What a trained model says about itself. */
final class Provenance {

  /**
   * Fewer digits tell less of a fine-tuned network's temperature and thresholds than the model knew
   * that it started from.
   */
  private static final int ENOUGH_TO_CALIBRATE = 500;

  private Provenance() {}

  /** Entries without prefix; the checksum and the number of classes are the writer's. */
  static Map<String, String> properties(
      TrainerOptions options, DigitSamples training, Evaluation validation) {
    Map<String, String> properties = new TreeMap<>();
    properties.put("name", options.name());
    properties.put("contract", training.contract());
    properties.put("training", options.start() + ", " + options.plan());
    properties.put(
        "data",
        options.data().isEmpty()
            ? training.size() + " samples"
            : options.data() + ", " + training.size() + " samples");
    properties.put("accuracy", "validation part: " + validation.accuracy());
    if (validation.rejection().count() > 0) {
      properties.put("rejection", "validation part: " + validation.rejection());
    }
    if (options.start() instanceof Start.Tuned tuned) {
      properties.put("start", tuned.info().sha256());
      properties.put("fine-tuning", options.fineTuning().toString());
      if (validation.accuracy().count() < ENOUGH_TO_CALIBRATE) {
        keep(tuned.info(), properties);
        return properties;
      }
    }
    properties.putAll(Calibration.fit(validation, options.acceptError()).properties());
    return properties;
  }

  private static void keep(ModelInfo start, Map<String, String> properties) {
    for (String key : new String[] {"temperature", "accept-threshold", "digit-threshold"}) {
      start.property(key).ifPresent(value -> properties.put(key, value));
    }
  }
}
