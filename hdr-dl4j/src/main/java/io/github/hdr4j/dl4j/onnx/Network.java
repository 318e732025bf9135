package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.DigitTensor;
import java.util.List;

/**
 * A digit network: the normalisation of its input and its layers. Takes a {@link DigitTensor},
 * gives one logit per class. Immutable.
 *
 * @param mean subtracted from every input value
 * @param deviation what the difference is divided by, above 0
 * @param layers first to last
 */
public record Network(float mean, float deviation, List<Layer> layers) implements DigitModel {

  private static final Size INPUT = new Size(1, DigitTensor.SIZE, DigitTensor.SIZE);

  /**
   * Checks that each layer can take what the one before gives and that the last is dense.
   *
   * @param mean subtracted from every input value
   * @param deviation what the difference is divided by, above 0
   * @param layers first to last
   * @throws IllegalArgumentException if not, or if the deviation is not above 0
   */
  public Network {
    layers = List.copyOf(layers);
    if (!(deviation > 0) || !Float.isFinite(mean)) {
      throw new IllegalArgumentException("mean " + mean + ", deviation " + deviation);
    }
    outputSize(layers);
    if (layers.isEmpty() || !(layers.get(layers.size() - 1) instanceof Dense)) {
      throw new IllegalArgumentException("the last layer must be dense, to give logits");
    }
  }

  @Override
  public int classes() {
    return outputSize(layers).channels();
  }

  @Override
  public int parameters() {
    int count = 0;
    for (Layer layer : layers) {
      if (layer instanceof Convolution convolution) {
        count += convolution.weights().length + convolution.filters();
      } else if (layer instanceof Dense dense) {
        count += dense.weights().length + dense.outputs();
      }
    }
    return count;
  }

  @Override
  public float[] logits(DigitTensor digit) {
    float[] values = digit.toArray();
    for (int i = 0; i < values.length; i++) {
      values[i] = (values[i] - mean) / deviation;
    }
    FeatureMaps maps = FeatureMaps.own(INPUT, values);
    for (Layer layer : layers) {
      maps = layer.apply(maps);
    }
    return maps.toArray();
  }

  private static Size outputSize(List<Layer> layers) {
    Size size = INPUT;
    for (Layer layer : layers) {
      size = layer.outputSize(size);
    }
    return size;
  }
}
