package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads a digit by the most similar of ten drawn ones. */
@ProviderName("toy")
public final class TemplateRecognizer extends AbstractDigitRecognizer {
  private static final float SHARPNESS = 0.15f;

  /** Does no work. */
  public TemplateRecognizer() {}

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    boolean accurate = options.model().equals(ModelSource.accurate());
    return new Engine(accurate ? "accurate-templates" : "templates-1", Templates.DRAWN);
  }

  /** Drawn once for all tests. */
  private static final class Templates {
    static final List<DigitTensor> DRAWN =
        IntStream.range(0, 10).mapToObj(Templates::draw).toList();

    private static DigitTensor draw(int digit) {
      Preparation drawn = new PlainPreprocessor().prepare(HandwrittenDigit.draw(digit, 1));
      return ((Preparation.Ink) drawn).tensor();
    }
  }

  private record Engine(String name, List<DigitTensor> templates) implements DigitEngine {
    @Override
    public ModelInfo model() {
      Map<String, String> model = new TreeMap<>();
      model.put(ModelInfo.KEY_PREFIX + "name", name);
      model.put(ModelInfo.KEY_PREFIX + "contract", Preprocessor.MNIST_CONTRACT);
      model.put(ModelInfo.KEY_PREFIX + "classes", "10");
      model.put(ModelInfo.KEY_PREFIX + "sha256", "0".repeat(64));
      model.put(ModelInfo.KEY_PREFIX + "temperature", "1");
      model.put(ModelInfo.KEY_PREFIX + "accept-threshold", "0.9");
      model.put(ModelInfo.KEY_PREFIX + "digit-threshold", "0.5");
      return ModelInfo.of(model);
    }

    @Override
    public String description() {
      return "Templates 1.0";
    }

    @Override
    public float[][] logits(List<DigitTensor> batch) {
      return batch.stream().map(this::row).toArray(float[][]::new);
    }

    private float[] row(DigitTensor tensor) {
      float[] logits = new float[templates.size()];
      for (int digit = 0; digit < logits.length; digit++) {
        logits[digit] = -SHARPNESS * distance(tensor, templates.get(digit));
      }
      return logits;
    }

    private static float distance(DigitTensor a, DigitTensor b) {
      float sum = 0;
      for (int y = 0; y < DigitTensor.SIZE; y++) {
        for (int x = 0; x < DigitTensor.SIZE; x++) {
          float difference = a.ink(x, y) - b.ink(x, y);
          sum += difference * difference;
        }
      }
      return sum;
    }

    @Override
    public void close() {}
  }
}
