package io.github.thirdparty;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.conformance.DrawnDigits;
import io.github.hdr4j.spi.DigitEngine;
import java.util.List;
import java.util.Map;

/** An engine without any library: how far a tensor is from one drawn template of each digit. */
public class TemplateEngine implements DigitEngine {
  private final List<float[]> templates =
      DrawnDigits.all().stream().limit(10).map(drawn -> drawn.tensor().toArray()).toList();

  @Override
  public ModelInfo model() {
    return ModelInfo.of(
        Map.of(
            ModelInfo.KEY_PREFIX + "name", "templates",
            ModelInfo.KEY_PREFIX + "contract", Preprocessor.MNIST_CONTRACT,
            ModelInfo.KEY_PREFIX + "classes", "10",
            ModelInfo.KEY_PREFIX + "sha256", "0".repeat(64),
            ModelInfo.KEY_PREFIX + "temperature", "1",
            ModelInfo.KEY_PREFIX + "accept-threshold", "0.5",
            ModelInfo.KEY_PREFIX + "digit-threshold", "0.5"));
  }

  @Override
  public String description() {
    return "templates 1.0";
  }

  @Override
  public float[][] logits(List<DigitTensor> batch) {
    return batch.stream().map(tensor -> distances(tensor.toArray())).toArray(float[][]::new);
  }

  /** One logit for each digit: minus the squared distance of the ink from its template. */
  protected final float[] distances(float[] ink) {
    float[] logits = new float[templates.size()];
    for (int digit = 0; digit < logits.length; digit++) {
      for (int i = 0; i < ink.length; i++) {
        float difference = ink[i] - templates.get(digit)[i];
        logits[digit] -= 0.1f * difference * difference;
      }
    }
    return logits;
  }

  @Override
  public void close() {}
}
