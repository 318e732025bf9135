package io.github.hdr4j.onnx;

import io.github.hdr4j.conformance.BundledModelConformance;
import org.junit.jupiter.api.DisplayName;

@DisplayName("ONNX Runtime, with the bundled model")
class OnnxBundledModelTest extends BundledModelConformance {}
