package io.github.thirdparty.defective;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;
import io.github.thirdparty.TemplateEngine;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** All threads share one input, as networks do that keep their activations. */
@ProviderName("racing")
public final class RacingRecognizer extends AbstractDigitRecognizer {
  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    return new TemplateEngine() {
      private volatile float[] input = new float[0];

      @Override
      public float[][] logits(List<DigitTensor> batch) {
        float[][] rows = new float[batch.size()][];
        for (int i = 0; i < rows.length; i++) {
          input = batch.get(i).toArray();
          LockSupport.parkNanos(1);
          rows[i] = distances(input);
        }
        return rows;
      }
    };
  }
}
