package io.github.thirdparty;

import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;

/** All that another party has to write beside its engine. */
@ProviderName("template")
public final class TemplateRecognizer extends AbstractDigitRecognizer {
  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    return new TemplateEngine();
  }
}
