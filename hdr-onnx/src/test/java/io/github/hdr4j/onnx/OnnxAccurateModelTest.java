package io.github.hdr4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.BundledModelConformance;
import java.io.IOException;
import java.net.URL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;

/** Half of it waits for the weights: {@link #carried()} says which half runs. */
@DisplayName("The accurate model of hdr-onnx")
class OnnxAccurateModelTest {
  private static final int MAX_BYTES = 6_000_000;

  /** Whether accurate.onnx is meant to lie beside digits.onnx. */
  static boolean carried() {
    return false;
  }

  @Test
  @DisplayName("is there if it is meant to be, and has at most 6 MB")
  void resource() throws IOException {
    URL resource = OnnxDigitRecognizer.class.getResource("accurate.onnx");
    assertThat(resource != null).isEqualTo(carried());
    if (resource != null) {
      assertThat(resource.openConnection().getContentLengthLong()).isBetween(1L, (long) MAX_BYTES);
    }
  }

  @Test
  @DisabledIf("carried")
  @DisplayName("is missed with the cause and the fix")
  void missing() {
    RecognizerOptions options = RecognizerOptions.builder().model(ModelSource.accurate()).build();
    assertThatThrownBy(() -> DigitRecognizer.load(options))
        .isInstanceOf(ModelLoadException.class)
        .hasMessage(
            "This hdr-onnx carries no accurate model (io/github/hdr4j/onnx/accurate.onnx); use one that does and keep its resources when you repackage it, or use ModelSource.bundled()."
                + " See https://github.com/hdr4j/hdr#model-load");
  }

  @Nested
  @EnabledIf("io.github.hdr4j.onnx.OnnxAccurateModelTest#carried")
  @DisplayName("when it is there:")
  class Carried extends BundledModelConformance {
    @Override
    protected RecognizerOptions.Builder options() {
      return RecognizerOptions.builder().model(ModelSource.accurate());
    }
  }
}
