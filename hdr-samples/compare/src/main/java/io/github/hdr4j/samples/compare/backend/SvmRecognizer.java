package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;

/** Reads digits by a support vector machine. */
@ProviderName("svm")
public final class SvmRecognizer extends AbstractDigitRecognizer {
  /** For the service loader; does no work. */
  public SvmRecognizer() {}

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    return TribuoEngine.open(new SupportVectors(), options.model());
  }
}
