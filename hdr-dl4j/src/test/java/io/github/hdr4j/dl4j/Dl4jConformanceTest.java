package io.github.hdr4j.dl4j;

import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.DigitRecognizerConformance;
import io.github.hdr4j.dl4j.onnx.Networks;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Deeplearning4j, with a random network")
@EnabledOnOs(architectures = {"amd64", "x86_64"})
class Dl4jConformanceTest extends DigitRecognizerConformance {
  @TempDir static Path folder;

  @BeforeAll
  static void writeModel() {
    ModelOf.file(folder.resolve("random.onnx"), Networks.telling(new SplittableRandom(1), 11));
  }

  @Override
  protected RecognizerOptions.Builder options() {
    return RecognizerOptions.builder().model(ModelSource.file(folder.resolve("random.onnx")));
  }
}
