package io.github.thirdparty.defective;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;
import io.github.thirdparty.TemplateEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Answers a batch from its end. */
@ProviderName("shuffling")
public final class ShufflingRecognizer extends AbstractDigitRecognizer {
  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    return new TemplateEngine() {
      @Override
      public float[][] logits(List<DigitTensor> batch) {
        List<DigitTensor> reversed = new ArrayList<>(batch);
        Collections.reverse(reversed);
        return super.logits(reversed);
      }
    };
  }
}
