package io.github.hdr4j.spi;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import java.util.HashMap;
import java.util.Map;

/** Model descriptions for tests: temperature 1, both thresholds 0.5. */
final class Models {
  private Models() {}

  static ModelInfo tenOutputs() {
    return with(Map.of());
  }

  static ModelInfo elevenOutputs() {
    return with(Map.of("classes", "11"));
  }

  /** Ten outputs and the rest as it is, but for these entries. */
  static ModelInfo with(Map<String, String> entries) {
    Map<String, String> all = new HashMap<>();
    all.put("name", "test");
    all.put("contract", Preprocessor.MNIST_CONTRACT);
    all.put("classes", "10");
    all.put("sha256", "0".repeat(64));
    all.put("temperature", "1");
    all.put("accept-threshold", "0.5");
    all.put("digit-threshold", "0.5");
    all.putAll(entries);
    Map<String, String> metadata = new HashMap<>();
    all.forEach((key, value) -> metadata.put(ModelInfo.KEY_PREFIX + key, value));
    return ModelInfo.of(metadata);
  }
}
