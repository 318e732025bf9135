package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.LineFrames;
import io.github.hdr4j.LineStrip;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Small networks and digits with random numbers. */
public final class Networks {

  static final Map<String, String> PROPERTIES =
      Map.of(
          "name", "test",
          "contract", "some-contract",
          "temperature", "1.25",
          "accept-threshold", "0.9",
          "digit-threshold", "0.5",
          "data", "digits – drawn");

  private Networks() {}

  public static Network network(RandomGenerator random, int classes) {
    return new Network(
        0.13f,
        0.31f,
        List.of(
            convolution(random, 1, 4, 3, 2, 1),
            new Relu(),
            convolution(random, 4, 6, 3, 1, 1),
            new Relu(),
            new MaxPooling(2),
            convolution(random, 6, 5, 3, 1, 0),
            new GlobalAveragePooling(),
            new Flatten(),
            Dense.of(5, floats(random, 5 * classes), floats(random, classes))));
  }

  /** One whose outputs are far apart, so that digits are told from each other. */
  public static Network telling(RandomGenerator random, int classes) {
    return new Network(
        0.13f,
        0.31f,
        List.of(
            convolution(random, 1, 4, 3, 2, 1),
            new Relu(),
            new MaxPooling(2),
            convolution(random, 4, 6, 3, 1, 1),
            new Relu(),
            new Flatten(),
            Dense.of(294, floats(random, 294 * classes), floats(random, classes))));
  }

  public static Convolution convolution(
      RandomGenerator random, int inputs, int filters, int side, int stride, int padding) {
    return Convolution.of(
        inputs,
        side,
        stride,
        padding,
        floats(random, filters * inputs * side * side),
        floats(random, filters));
  }

  /** One for lines, with eleven outputs a frame. */
  public static LineNetwork lines(RandomGenerator random) {
    Extent one = Extent.square(1);
    return new LineNetwork(
        List.of(
            convolution(random, 1, 4, 3, 2, 1),
            new Relu(),
            convolution(random, 4, 5, new Extent(3, 3), new Extent(2, 1), one),
            new Relu(),
            convolution(random, 5, 6, new Extent(8, 3), one, new Extent(0, 1)),
            new Relu(),
            convolution(random, 6, LineFrames.CLASSES, one, one, Extent.square(0))));
  }

  private static Convolution convolution(
      RandomGenerator random,
      int inputs,
      int filters,
      Extent kernel,
      Extent stride,
      Extent padding) {
    int weights = filters * inputs * kernel.height() * kernel.width();
    return Convolution.of(
        inputs, kernel, stride, padding, floats(random, weights), floats(random, filters));
  }

  /** A strip of random ink. */
  public static LineStrip strip(RandomGenerator random, int columns) {
    float[] ink = new float[LineStrip.ROWS * columns];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = random.nextFloat();
    }
    return LineStrip.of(ink, new LineStrip.Place(1, 0, 0), List.of());
  }

  public static DigitTensor digit(RandomGenerator random) {
    float[] ink = new float[DigitTensor.LENGTH];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = random.nextFloat();
    }
    return DigitTensor.of(ink);
  }

  public static float[] floats(RandomGenerator random, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = random.nextFloat() - 0.5f;
    }
    return values;
  }
}
