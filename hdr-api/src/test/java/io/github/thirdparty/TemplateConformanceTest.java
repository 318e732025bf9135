package io.github.thirdparty;

import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.DigitRecognizerConformance;
import io.github.hdr4j.conformance.ServiceLine;
import org.junit.jupiter.api.DisplayName;

@DisplayName("An engine of another party")
class TemplateConformanceTest extends DigitRecognizerConformance {
  @Override
  protected RecognizerOptions.Builder options() {
    return ServiceLine.options(TemplateRecognizer.class);
  }
}
