package io.github.hdr4j.dl4j.onnx;

import java.util.Arrays;

/**
 * A convolution (as networks call it: the kernel is not mirrored) with zero padding and a bias per
 * filter. Immutable.
 */
public final class Convolution implements Layer {

  private final int inputs;
  private final Extent kernel;
  private final Extent stride;
  private final Extent padding;
  private final float[] weights;
  private final float[] biases;

  private Convolution(
      int inputs, Extent kernel, Extent stride, Extent padding, float[] weights, float[] biases) {
    this.inputs = inputs;
    this.kernel = kernel;
    this.stride = stride;
    this.padding = padding;
    this.weights = weights;
    this.biases = biases;
  }

  /**
   * A convolution with a square kernel, and the same step and padding in both directions. Copies
   * weights and biases.
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
    return of(
        inputs,
        Extent.square(side),
        Extent.square(stride),
        Extent.square(padding),
        weights,
        biases);
  }

  /**
   * Copies weights and biases.
   *
   * @param inputs channels taken
   * @param kernel its size in pixels
   * @param stride step between kernel positions in pixels, at least 1 in both directions
   * @param padding pixels of zeros added at either edge
   * @param weights {@code [out][in][y][x]}, the last index running fastest
   * @param biases one per filter
   * @return the layer
   * @throws IllegalArgumentException if the lengths do not fit or a number is not finite
   */
  public static Convolution of(
      int inputs, Extent kernel, Extent stride, Extent padding, float[] weights, float[] biases) {
    if (stride.height() < 1 || stride.width() < 1) {
      throw new IllegalArgumentException("stride " + stride);
    }
    long area = (long) kernel.height() * kernel.width();
    Weights.check("kernel weights", weights, (long) biases.length * inputs * area);
    Weights.check("kernel biases", biases, biases.length);
    return new Convolution(inputs, kernel, stride, padding, weights.clone(), biases.clone());
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
   * Size of the kernel.
   *
   * @return pixels
   */
  public Extent kernel() {
    return kernel;
  }

  /**
   * Step between kernel positions.
   *
   * @return pixels
   */
  public Extent stride() {
    return stride;
  }

  /**
   * Zeros added at either edge: rows above and below, columns left and right.
   *
   * @return pixels
   */
  public Extent padding() {
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
    return new Size(
        filters(),
        steps(input.height(), kernel.height(), stride.height(), padding.height()),
        steps(input.width(), kernel.width(), stride.width(), padding.width()));
  }

  @Override
  public FeatureMaps apply(FeatureMaps input) {
    Size size = outputSize(input.size());
    int area = size.height() * size.width();
    float[] result = new float[size.length()];
    double[] sums = new double[area];
    for (int filter = 0; filter < filters(); filter++) {
      Arrays.fill(sums, biases[filter]);
      int weight = filter * inputs * kernel.height() * kernel.width();
      for (int channel = 0; channel < inputs; channel++) {
        for (int y = -padding.height(); y < kernel.height() - padding.height(); y++) {
          for (int x = -padding.width(); x < kernel.width() - padding.width(); x++) {
            add(sums, size, weights[weight++], input, channel, y, x);
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
        sums[i++] +=
            weight * input.padded(channel, y * stride.height() + down, x * stride.width() + right);
      }
    }
  }

  private static int steps(int length, int kernel, int stride, int padding) {
    return (length + 2 * padding - kernel) / stride + 1;
  }
}
