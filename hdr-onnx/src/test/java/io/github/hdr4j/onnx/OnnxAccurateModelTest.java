package io.github.hdr4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.BundledModelConformance;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The accurate model of hdr-onnx")
class OnnxAccurateModelTest extends BundledModelConformance {
  private static final int MAX_BYTES = 6_000_000;

  @Override
  protected RecognizerOptions.Builder options() {
    return RecognizerOptions.builder().model(ModelSource.accurate());
  }

  @Test
  @DisplayName("has at most 6 MB")
  void size() throws IOException {
    try (InputStream file = OnnxDigitRecognizer.class.getResourceAsStream("accurate.onnx")) {
      assertThat(file).isNotNull();
      assertThat(file.readAllBytes().length).isLessThanOrEqualTo(MAX_BYTES);
    }
  }

  @Test
  @DisplayName("is missed with the cause and the fix in a jar that lost it")
  void missing() throws IOException {
    try (RepackagedOnnx other = RepackagedOnnx.incomplete()) {
      assertThatThrownBy(() -> DigitRecognizer.load(options().classLoader(other).build()))
          .isInstanceOf(ModelLoadException.class)
          .hasMessage(
              "This hdr-onnx carries no accurate model (io/github/hdr4j/onnx/accurate.onnx); use one"
                  + " that does and keep its resources when you repackage it, or use"
                  + " ModelSource.bundled(). See https://github.com/hdr4j/hdr#model-load");
    }
  }

  @Test
  @DisplayName("is another network than the bundled one, and says so")
  void named() {
    try (DigitRecognizer accurate = DigitRecognizer.load(options().build());
        DigitRecognizer bundled = DigitRecognizer.load()) {
      assertThat(accurate.info().model().name()).isEqualTo("hdr-digits-accurate");
      assertThat(bundled.info().model().name()).isEqualTo("hdr-digits");
    }
  }
}
