package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the digit from the brightness of the first pixel: a tenth for each. */
@ProviderName("toy")
public final class ToyRecognizer extends AbstractDigitRecognizer {
  private static final Map<String, String> MODEL =
      Map.of(
              "name", "toy-1",
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
      return "Toy";
    }

    @Override
    public float[][] logits(List<DigitTensor> batch) {
      return batch.stream().map(Engine::row).toArray(float[][]::new);
    }

    private static float[] row(DigitTensor tensor) {
      int digit = Math.round(tensor.ink(0, 0) * 10) - 1;
      if (digit < 0) {
        throw new IllegalStateException("the toy engine breaks");
      }
      float[] logits = new float[10];
      logits[digit] = 20;
      return logits;
    }

    @Override
    public void close() {}
  }
}
