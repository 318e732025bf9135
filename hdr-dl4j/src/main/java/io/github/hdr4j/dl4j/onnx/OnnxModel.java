package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.spi.ModelFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an ONNX file of this library holds.
 *
 * @param model what it computes
 * @param info what it says about itself
 */
public record OnnxModel(DigitModel model, ModelInfo info) {

  /** Entries that {@link OnnxWriter} adds of itself. */
  static final List<String> ADDED = List.of("classes", ModelFile.CONTENT_LENGTH, "sha256");

  /**
   * What {@link OnnxWriter#write} takes to write the same file again.
   *
   * @return a new map, without {@link ModelInfo#KEY_PREFIX} and without what the writer adds
   */
  public Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    info.metadata()
        .forEach(
            (key, value) -> {
              if (key.startsWith(ModelInfo.KEY_PREFIX)) {
                properties.put(key.substring(ModelInfo.KEY_PREFIX.length()), value);
              }
            });
    properties.keySet().removeAll(ADDED);
    return properties;
  }
}
