package io.github.hdr4j.onnx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hdr4j.conformance.BundledModelConformance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("ONNX Runtime, with the bundled model")
class OnnxBundledModelTest extends BundledModelConformance {
  @BeforeAll
  static void modelIsThere() {
    assumeTrue(
        OnnxDigitRecognizer.class.getResource("digits.onnx") != null,
        "NOT TESTED: hdr-onnx carries no digits.onnx yet, so nothing says that it reads digits");
  }
}
