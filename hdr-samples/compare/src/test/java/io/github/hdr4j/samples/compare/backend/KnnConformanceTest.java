package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.DigitRecognizerConformance;
import io.github.hdr4j.samples.compare.DrawnContest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The k nearest neighbours")
class KnnConformanceTest extends DigitRecognizerConformance {
  @Override
  protected RecognizerOptions.Builder options() {
    return DrawnContest.options("knn");
  }
}
