package io.github.hdr4j.dl4j;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.dl4j.onnx.DigitModel;
import io.github.hdr4j.dl4j.onnx.OnnxWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Model files for tests. */
final class ModelOf {
  private ModelOf() {}

  static byte[] bytes(DigitModel model, String... more) {
    Map<String, String> properties = new HashMap<>();
    properties.put("name", "random");
    properties.put("contract", Preprocessor.MNIST_CONTRACT);
    properties.put("temperature", "1.0");
    properties.put("accept-threshold", "0.5");
    properties.put("digit-threshold", "0.5");
    for (int i = 0; i < more.length; i += 2) {
      properties.put(more[i], more[i + 1]);
    }
    return OnnxWriter.bytes(model, properties);
  }

  static Path file(Path file, DigitModel model) {
    try {
      return Files.write(file, bytes(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
