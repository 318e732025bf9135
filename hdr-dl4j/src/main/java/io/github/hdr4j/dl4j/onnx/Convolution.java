package io.github.hdr4j.dl4j.onnx;

import java.util.Arrays;

/**
 * A convolution (as networks call it: the kernel is not mirrored) with a square kernel, zero
 * padding, and a bias per filter. Immutable.
 */
public final class Convolution implements Layer {

  private final int inputs;
  private final int side;
  private final int stride;
  private final int padding;
  private final float[] weights;
  private final float[] biases;

  private Convolution(
      int inputs, int side, int stride, int padding, float[] weights, float[] biases) {
    this.inputs = inputs;
    this.side = side;
    this.stride = stride;
    this.padding = padding;
    this.weights = weights;
    this.biases = biases;
  }

  /**
   * Copies weights and biases.
   *
   * @param inputs channels taken
   * @param side side of the kernel in pixels
   * @param stride step between kernel positions in pixels, at least 1
   * @param padding pixels of zeros added at every edge, at least 0
   * @param weights {@code [out][in][y][x]}, the last index running fastest
   * @param biases one per filter
   * @return the layer
   * @throws IllegalArgumentException if the lengths do not fit or a number is not finite
   */
  public static Convolution of(
      int inputs, int side, int stride, int padding, float[] weights, float[] biases) {
    if (stride < 1 || padding < 0) {
      throw new IllegalArgumentException("stride " + stride + ", padding " + padding);
    }
    Weights.check("kernel weights", weights, (long) biases.length * inputs * side * side);
    Weights.check("kernel biases", biases, biases.length);
    return new Convolution(inputs, side, stride, padding, weights.clone(), biases.clone());
  }

  /**
   * Channels taken.
   *
   * @return at least 1
   */
  public int inputs() {
    return inputs;
  }

  /**
   * Channels given: the number of filters.
   *
   * @return at least 1
   */
  public int filters() {
    return biases.length;
  }

  /**
   * Side of the kernel.
   *
   * @return pixels
   */
  public int side() {
    return side;
  }

  /**
   * Step between kernel positions.
   *
   * @return pixels
   */
  public int stride() {
    return stride;
  }

  /**
   * Zeros added at every edge.
   *
   * @return pixels
   */
  public int padding() {
    return padding;
  }

  /**
   * The weights.
   *
   * @return a copy, {@code [out][in][y][x]}
   */
  public float[] weights() {
    return weights.clone();
  }

  /**
   * The biases.
   *
   * @return a copy, one per filter
   */
  public float[] biases() {
    return biases.clone();
  }

  @Override
  public Size outputSize(Size input) {
    if (input.channels() != inputs) {
      throw new IllegalArgumentException(
          "the convolution takes " + inputs + " channels, not " + input);
    }
    return new Size(filters(), steps(input.height()), steps(input.width()));
  }

  @Override
  public FeatureMaps apply(FeatureMaps input) {
    Size size = outputSize(input.size());
    int area = size.height() * size.width();
    float[] result = new float[size.length()];
    double[] sums = new double[area];
    for (int filter = 0; filter < filters(); filter++) {
      Arrays.fill(sums, biases[filter]);
      int weight = filter * inputs * side * side;
      for (int channel = 0; channel < inputs; channel++) {
        for (int y = 0; y < side; y++) {
          for (int x = 0; x < side; x++) {
            add(sums, size, weights[weight++], input, channel, y - padding, x - padding);
          }
        }
      }
      for (int i = 0; i < area; i++) {
        result[filter * area + i] = (float) sums[i];
      }
    }
    return FeatureMaps.own(size, result);
  }

  /** Adds what one weight of the kernel contributes everywhere. */
  private void add(
      double[] sums,
      Size size,
      double weight,
      FeatureMaps input,
      int channel,
      int down,
      int right) {
    int i = 0;
    for (int y = 0; y < size.height(); y++) {
      for (int x = 0; x < size.width(); x++) {
        sums[i++] += weight * input.padded(channel, y * stride + down, x * stride + right);
      }
    }
  }

  private int steps(int length) {
    return (length + 2 * padding - side) / stride + 1;
  }
}
