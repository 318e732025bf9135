package io.github.hdr4j.samples.training;

import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.BundledModelConformance;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A combined file of networks like the bundled one")
class EnsembleReadingTest extends BundledModelConformance {
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
