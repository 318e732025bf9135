package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;

/** Reads digits by the k nearest neighbours. */
@ProviderName("knn")
public final class KnnRecognizer extends AbstractDigitRecognizer {
  /** For the service loader; does no work. */
  public KnnRecognizer() {}

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    return TribuoEngine.open(new Knn(), options.model());
  }
}
