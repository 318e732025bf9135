package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.DigitTensor;
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
