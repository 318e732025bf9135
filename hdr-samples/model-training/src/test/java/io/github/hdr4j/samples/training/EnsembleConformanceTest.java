package io.github.hdr4j.samples.training;

import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.DigitRecognizerConformance;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("ONNX Runtime, with a combined file,")
class EnsembleConformanceTest extends DigitRecognizerConformance {
  @TempDir static Path folder;
  private static Path model = Path.of("");

  @BeforeAll
  static void combine() throws IOException {
    model = CombineCommandTest.combined(folder);
  }

  @Override
  protected RecognizerOptions.Builder options() {
    return RecognizerOptions.builder().backend("onnx").model(ModelSource.file(model));
  }
}
