package io.github.thirdparty.defective;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;
import io.github.thirdparty.TemplateEngine;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Shuts down more than itself when it is closed. */
@ProviderName("one-shot")
public final class OneShotRecognizer extends AbstractDigitRecognizer {
  private static final AtomicBoolean SHUT = new AtomicBoolean();

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    return new TemplateEngine() {
      @Override
      public float[][] logits(List<DigitTensor> batch) {
        if (SHUT.get()) {
          throw new IllegalStateException("shut down");
        }
        return super.logits(batch);
      }

      @Override
      public void close() {
        SHUT.set(true);
      }
    };
  }
}
