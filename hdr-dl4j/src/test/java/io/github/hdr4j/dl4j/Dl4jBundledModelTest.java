package io.github.hdr4j.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.BundledModelConformance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;

@DisplayName("Deeplearning4j, with the bundled model")
@EnabledOnOs(architectures = {"amd64", "x86_64"})
class Dl4jBundledModelTest extends BundledModelConformance {
  /** Whether the jar carries an accurate model, as hdr-onnx may. */
  static boolean carriesAccurate() {
    return Dl4jDigitRecognizer.class.getResource("accurate.onnx") != null;
  }

  @Test
  @DisplayName("An accurate model that is not there is missed with the cause and the fix")
  @DisabledIf("carriesAccurate")
  void noAccurateModel() {
    RecognizerOptions options = RecognizerOptions.builder().model(ModelSource.accurate()).build();
    assertThatThrownBy(() -> DigitRecognizer.load(options))
        .isInstanceOf(ModelLoadException.class)
        .hasMessage(
            "This hdr-dl4j carries no accurate model (io/github/hdr4j/dl4j/accurate.onnx); use one"
                + " that does and keep its resources when you repackage it, or use"
                + " ModelSource.bundled(). See https://github.com/hdr4j/hdr#model-load");
  }

  @Test
  @DisplayName("The engine names Deeplearning4j and its version")
  void describesEngine() {
    try (DigitRecognizer recognizer = DigitRecognizer.load(options().build())) {
      assertThat(recognizer.info().engine()).isEqualTo("Deeplearning4j 1.0.0-M2.1");
      assertThat(recognizer.info().backend()).isEqualTo("dl4j");
    }
  }
}
