package io.github.hdr4j.onnx;

import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.DigitRecognizerConformance;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("ONNX Runtime, with a random network")
class OnnxConformanceTest extends DigitRecognizerConformance {
  @TempDir static Path folder;

  @BeforeAll
  static void writeModel() {
    TinyModel.ofOutputs(11).write(folder.resolve("tiny.onnx"));
  }

  @Override
  protected RecognizerOptions.Builder options() {
    return RecognizerOptions.builder().model(ModelSource.file(folder.resolve("tiny.onnx")));
  }
}
