package io.github.hdr4j.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.conformance.BundledModelConformance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;

@DisplayName("Deeplearning4j, with the bundled model")
@EnabledOnOs(architectures = {"amd64", "x86_64"})
class Dl4jBundledModelTest extends BundledModelConformance {
  @Test
  @DisplayName("The engine names Deeplearning4j and its version")
  void describesEngine() {
    try (DigitRecognizer recognizer = DigitRecognizer.load(options().build())) {
      assertThat(recognizer.info().engine()).isEqualTo("Deeplearning4j 1.0.0-M2.1");
      assertThat(recognizer.info().backend()).isEqualTo("dl4j");
    }
  }
}
