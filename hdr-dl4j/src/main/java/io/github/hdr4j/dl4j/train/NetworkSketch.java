package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.Flatten;
import io.github.hdr4j.dl4j.onnx.GlobalAveragePooling;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.MaxPooling;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.Relu;
import io.github.hdr4j.dl4j.onnx.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Layers put one after the other, with random weights: uniform, of variance 2 / inputs before a
 * ReLU (K. He et al., ICCV 2015) and 1 / (3 · inputs) before the logits. Mutable.
 */
final class NetworkSketch {

  /** Mean ink of MNIST's training set in [0,1]. */
  private static final float MEAN = 0.1307f;

  /** Standard deviation of the ink of MNIST's training set. */
  private static final float DEVIATION = 0.3081f;

  private static final double BEFORE_RELU = 6;
  private static final double BEFORE_LOGITS = 1;

  private final RandomGenerator random;
  private final List<Layer> layers = new ArrayList<>();
  private Size size = new Size(1, DigitTensor.SIZE, DigitTensor.SIZE);

  NetworkSketch(RandomGenerator random) {
    this.random = random;
  }

  NetworkSketch convolution(int filters, int side, int stride, int padding) {
    int inputs = size.channels();
    float[] weights = uniform(filters, inputs * side * side, BEFORE_RELU);
    return add(Convolution.of(inputs, side, stride, padding, weights, new float[filters]));
  }

  NetworkSketch relu() {
    return add(new Relu());
  }

  NetworkSketch maxPooling(int side) {
    return add(new MaxPooling(side));
  }

  NetworkSketch globalAveragePooling() {
    return add(new GlobalAveragePooling());
  }

  NetworkSketch flatten() {
    return add(new Flatten());
  }

  NetworkSketch dense(int outputs) {
    return dense(outputs, BEFORE_RELU);
  }

  Network logits(int classes) {
    return new Network(MEAN, DEVIATION, dense(classes, BEFORE_LOGITS).layers);
  }

  private NetworkSketch dense(int outputs, double spread) {
    int inputs = size.length();
    return add(Dense.of(inputs, uniform(outputs, inputs, spread), new float[outputs]));
  }

  private NetworkSketch add(Layer layer) {
    size = layer.outputSize(size);
    layers.add(layer);
    return this;
  }

  private float[] uniform(int outputs, int inputs, double spread) {
    double bound = Math.sqrt(spread / inputs);
    float[] weights = new float[outputs * inputs];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextDouble(-bound, bound);
    }
    return weights;
  }
}
