package io.github.hdr4j.samples.cli;

import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;

/** A second backend, whose engine does not start. */
@ProviderName("other")
public final class OtherRecognizer extends AbstractDigitRecognizer {
  /** Does no work. */
  public OtherRecognizer() {}

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    throw new IllegalStateException("it is too cold");
  }
}
