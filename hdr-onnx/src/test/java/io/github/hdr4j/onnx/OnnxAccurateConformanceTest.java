package io.github.hdr4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.DigitRecognizerConformance;
import io.github.hdr4j.spi.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("ONNX Runtime, with a random network as its accurate model")
class OnnxAccurateConformanceTest extends DigitRecognizerConformance {
  private static final TinyModel MODEL = TinyModel.ofOutputs(11).with("name", "tiny-accurate");

  @TempDir static Path folder;
  private static RepackagedOnnx onnx;

  @BeforeAll
  static void repackage() {
    onnx = RepackagedOnnx.with(MODEL.toByteArray(), folder.resolve("whole"));
  }

  @AfterAll
  static void close() throws IOException {
    onnx.close();
  }

  @Override
  protected RecognizerOptions.Builder options() {
    return RecognizerOptions.builder().classLoader(onnx).model(ModelSource.accurate());
  }

  @Test
  @DisplayName("opens it only when asked for it, and says which one is open")
  void opens() throws IOException {
    Path same = MODEL.write(folder.resolve("same.onnx"));
    try (DigitRecognizer accurate = DigitRecognizer.load(options().build());
        DigitRecognizer bundled =
            DigitRecognizer.load(options().model(ModelSource.bundled()).build())) {
      assertThat(accurate.info().model().name()).isEqualTo("tiny-accurate");
      assertThat(ModelFile.read(same).verify(accurate.info().model())).isPositive();
      assertThat(bundled.info().model().name()).isEqualTo("hdr-digits");
    }
  }

  @Test
  @DisplayName("refuses it when it was altered")
  void altered() throws IOException {
    byte[] damaged = MODEL.toByteArray();
    damaged[2_000] ^= 1;
    try (RepackagedOnnx other = RepackagedOnnx.with(damaged, folder.resolve("damaged"))) {
      assertThatThrownBy(() -> DigitRecognizer.load(options().classLoader(other).build()))
          .isInstanceOf(ModelLoadException.class)
          .hasMessageStartingWith(
              "The model the bundled accurate.onnx was altered after its export");
    }
  }
}
