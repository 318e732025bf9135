package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;

/** Reads digits by asking several other backends. */
@ProviderName(VoteRecognizer.NAME)
public final class VoteRecognizer extends AbstractDigitRecognizer {
  /** The name of this backend. */
  public static final String NAME = "vote";

  /** For the service loader; does no work. */
  public VoteRecognizer() {}

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    return VoteEngine.open(options);
  }
}
