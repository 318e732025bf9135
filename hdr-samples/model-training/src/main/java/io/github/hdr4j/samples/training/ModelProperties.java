package io.github.hdr4j.samples.training;

import io.github.hdr4j.dl4j.train.Calibration;
import io.github.hdr4j.dl4j.train.Evaluation;
import java.util.Map;
import java.util.TreeMap;

/** What a trained model says about itself. */
final class ModelProperties {

  private ModelProperties() {}

  /** Keys without prefix; the checksum and the number of classes are the writer's. */
  static Map<String, String> of(
      String name,
      String contract,
      String commit,
      String data,
      TrainingPlan plan,
      Evaluation validation,
      Calibration calibration) {
    Map<String, String> properties = new TreeMap<>();
    properties.put("name", name);
    properties.put("contract", contract);
    properties.put("commit", commit);
    properties.put("data", data);
    properties.put("training", plan.toString());
    properties.put("accuracy", "validation part: " + validation.accuracy());
    if (validation.rejection().count() > 0) {
      properties.put("rejection", "validation part: " + validation.rejection());
    }
    properties.putAll(calibration.properties());
    return properties;
  }
}
