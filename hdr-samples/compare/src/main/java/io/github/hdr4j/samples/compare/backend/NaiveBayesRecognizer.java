package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;

/** Reads digits by naive Bayes. */
@ProviderName("naive-bayes")
public final class NaiveBayesRecognizer extends AbstractDigitRecognizer {
  /** For the service loader; does no work. */
  public NaiveBayesRecognizer() {}

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    return TribuoEngine.open(new NaiveBayes(), options.model());
  }
}
