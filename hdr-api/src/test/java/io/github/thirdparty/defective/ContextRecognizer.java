package io.github.thirdparty.defective;

import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;
import io.github.thirdparty.TemplateEngine;

/** Finds its engine through the context class loader. */
@ProviderName("context")
public final class ContextRecognizer extends AbstractDigitRecognizer {
  @Override
  protected DigitEngine openEngine(EngineOptions options) throws ClassNotFoundException {
    Class.forName(
        TemplateEngine.class.getName(), true, Thread.currentThread().getContextClassLoader());
    return new TemplateEngine();
  }
}
