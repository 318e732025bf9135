package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;

/** Reads digits by a decision tree. */
@ProviderName("decision-tree")
public final class DecisionTreeRecognizer extends AbstractDigitRecognizer {
  /** For the service loader; does no work. */
  public DecisionTreeRecognizer() {}

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    return TribuoEngine.open(new DecisionTree(), options.model());
  }
}
