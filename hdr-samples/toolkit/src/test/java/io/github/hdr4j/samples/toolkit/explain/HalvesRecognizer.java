package io.github.hdr4j.samples.toolkit.explain;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a 1 from the ink in the left half and a 2 from that in the right half: the logit of each is
 * the sum of its ink, so every drop is known.
 */
@ProviderName("halves")
public final class HalvesRecognizer extends AbstractDigitRecognizer {
  private static final Map<String, String> MODEL =
      Map.of(
              "name", "halves-1",
              "contract", Preprocessor.MNIST_CONTRACT,
              "classes", "10",
              "sha256", "0".repeat(64),
              "temperature", "1",
              "accept-threshold", "0.9",
              "digit-threshold", "0.5")
          .entrySet()
          .stream()
          .collect(Collectors.toMap(e -> ModelInfo.KEY_PREFIX + e.getKey(), Map.Entry::getValue));

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    return new Engine();
  }

  private static final class Engine implements DigitEngine {
    @Override
    public ModelInfo model() {
      return ModelInfo.of(MODEL);
    }

    @Override
    public String description() {
      return "Halves";
    }

    @Override
    public float[][] logits(List<DigitTensor> batch) {
      return batch.stream().map(Engine::row).toArray(float[][]::new);
    }

    private static float[] row(DigitTensor tensor) {
      float[] logits = new float[10];
      Arrays.fill(logits, -1000);
      logits[1] = 0;
      logits[2] = 0;
      for (int y = 0; y < DigitTensor.SIZE; y++) {
        for (int x = 0; x < DigitTensor.SIZE; x++) {
          logits[x < DigitTensor.SIZE / 2 ? 1 : 2] += tensor.ink(x, y);
        }
      }
      return logits;
    }

    @Override
    public void close() {}
  }
}
