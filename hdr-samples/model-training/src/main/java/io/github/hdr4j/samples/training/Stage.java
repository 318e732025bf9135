package io.github.hdr4j.samples.training;

import io.github.hdr4j.dl4j.onnx.Extent;

/**
 * A convolution, the batch norm after it and a ReLU.
 *
 * @param filters number of output channels
 * @param kernel its size in pixels
 * @param stride step between kernel positions in pixels
 * @param padding zeros at either edge
 */
record Stage(int filters, Extent kernel, Extent stride, Extent padding) {
  /** With a 3×3 kernel and padding 1. */
  static Stage square(int filters, int down, int right) {
    return new Stage(filters, Extent.square(3), new Extent(down, right), Extent.square(1));
  }
}
