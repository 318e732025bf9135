package io.github.hdr4j.dl4j;

import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.BundledModelConformance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledOnOs;

@DisplayName("Deeplearning4j, with the accurate model")
@EnabledOnOs(architectures = {"amd64", "x86_64"})
class Dl4jAccurateModelTest extends BundledModelConformance {
  @Override
  protected RecognizerOptions.Builder options() {
    return RecognizerOptions.builder().model(ModelSource.accurate());
  }
}
