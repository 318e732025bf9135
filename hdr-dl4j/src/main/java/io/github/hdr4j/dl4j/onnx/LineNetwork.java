package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.LineStrip;
import java.util.List;

/**
 * A network that reads a whole {@link LineStrip}, of any width: convolutions and ReLUs, of which
 * the last gives one row with as many channels as there are classes. Immutable.
 *
 * @param layers first to last
 */
public record LineNetwork(List<Layer> layers) {
  /** Width for which the layers are checked, columns. */
  private static final int WIDTH = 64;

  /**
   * Checks that each layer can take what the one before gives, and that a row is left.
   *
   * @param layers first to last
   * @throws IllegalArgumentException if not, or if there is another layer than convolution and ReLU
   */
  public LineNetwork {
    layers = List.copyOf(layers);
    for (Layer layer : layers) {
      if (!(layer instanceof Convolution || layer instanceof Relu)) {
        throw new IllegalArgumentException(
            "a network for lines has no " + layer.getClass().getSimpleName());
      }
    }
    Size output = outputSize(layers, WIDTH);
    if (output.height() != 1 || output.width() != WIDTH / LineStrip.STEP) {
      throw new IllegalArgumentException(
          "a strip of %d columns gives %s, not one row of %d frames"
              .formatted(WIDTH, output, WIDTH / LineStrip.STEP));
    }
  }

  /**
   * Number of outputs of a frame.
   *
   * @return one per class
   */
  public int classes() {
    return outputSize(layers, WIDTH).channels();
  }

  /**
   * Number of weights and biases.
   *
   * @return their count; times 4 it is most of the file's bytes
   */
  public int parameters() {
    return layers.stream()
        .filter(Convolution.class::isInstance)
        .map(Convolution.class::cast)
        .mapToInt(layer -> layer.weights().length + layer.filters())
        .sum();
  }

  /**
   * Computes the outputs in plain Java: the reference for engines, not fast.
   *
   * @param strip the input
   * @return one row of logits for each frame
   */
  public float[][] logits(LineStrip strip) {
    FeatureMaps maps =
        FeatureMaps.own(new Size(1, LineStrip.ROWS, strip.columns()), strip.toArray());
    for (Layer layer : layers) {
      maps = layer.apply(maps);
    }
    Size size = maps.size();
    float[][] rows = new float[size.width()][size.channels()];
    for (int i = 0; i < size.length(); i++) {
      rows[i % size.width()][i / size.width()] = maps.value(i);
    }
    return rows;
  }

  private static Size outputSize(List<Layer> layers, int columns) {
    Size size = new Size(1, LineStrip.ROWS, columns);
    for (Layer layer : layers) {
      size = layer.outputSize(size);
    }
    return size;
  }
}
