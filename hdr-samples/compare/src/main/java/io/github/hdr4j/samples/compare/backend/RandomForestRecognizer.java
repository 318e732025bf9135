package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;

/** Reads digits by a random forest. */
@ProviderName("random-forest")
public final class RandomForestRecognizer extends AbstractDigitRecognizer {
  /** For the service loader; does no work. */
  public RandomForestRecognizer() {}

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    return TribuoEngine.open(new RandomForest(), options.model());
  }
}
