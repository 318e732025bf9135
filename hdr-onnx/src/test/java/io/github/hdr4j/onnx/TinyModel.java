package io.github.hdr4j.onnx;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * An ONNX file with a network of one layer and random weights, for tests: field numbers are those
 * of onnx.proto, IR version 8, operator set 17.
 */
final class TinyModel {
  private static final int FLOAT = 1;
  private static final int ANY = -1;

  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final int outputs;
  private String input = "input";
  private String output = "logits";
  private int[] inputShape = {ANY, 1, DigitTensor.SIZE, DigitTensor.SIZE};
  private int seed = 1;

  private TinyModel(int outputs) {
    this.outputs = outputs;
    with("name", "tiny");
    with("contract", Preprocessor.MNIST_CONTRACT);
    with("classes", Integer.toString(outputs));
    with("temperature", "1.0");
    with("accept-threshold", "0.5");
    with("digit-threshold", "0.5");
  }

  static TinyModel ofOutputs(int outputs) {
    return new TinyModel(outputs);
  }

  /** Adds or replaces a metadata entry. */
  TinyModel with(String key, String value) {
    metadata.put(ModelInfo.KEY_PREFIX + key, value);
    return this;
  }

  TinyModel input(String name, int... shape) {
    input = name;
    inputShape = shape.clone();
    return this;
  }

  TinyModel output(String name) {
    output = name;
    return this;
  }

  TinyModel seed(int value) {
    seed = value;
    return this;
  }

  Path write(Path file) {
    try {
      return Files.write(file, toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The network, then its metadata with the checksum of the bytes before it. */
  byte[] toByteArray() {
    byte[] network = network().toByteArray();
    ProtobufWriter file = new ProtobufWriter();
    Map<String, String> all = new LinkedHashMap<>();
    all.put(ModelInfo.KEY_PREFIX + "sha256", sha256(network));
    all.put(ModelInfo.KEY_PREFIX + "content-length", Integer.toString(network.length));
    all.putAll(metadata);
    all.forEach((key, value) -> file.message(14, new ProtobufWriter().text(1, key).text(2, value)));
    byte[] tail = file.toByteArray();
    byte[] whole = Arrays.copyOf(network, network.length + tail.length);
    System.arraycopy(tail, 0, whole, network.length, tail.length);
    return whole;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private ProtobufWriter network() {
    ProtobufWriter operators = new ProtobufWriter().text(1, "").number(2, 17);
    return new ProtobufWriter().number(1, 8).message(8, operators).message(7, graph());
  }

  private ProtobufWriter graph() {
    int pixels = Arrays.stream(inputShape).skip(1).reduce(1, (a, b) -> a * b);
    return new ProtobufWriter()
        .text(2, "tiny")
        .message(1, node("Flatten", "flat", input))
        .message(1, node("Gemm", output, "flat", "weights", "bias"))
        .message(5, tensor("weights", pixels, outputs))
        .message(5, tensor("bias", outputs))
        .message(11, value(input, inputShape))
        .message(12, value(output, inputShape[0], outputs));
  }

  private static ProtobufWriter node(String operator, String output, String... inputs) {
    ProtobufWriter node = new ProtobufWriter();
    for (String name : inputs) {
      node.text(1, name);
    }
    return node.text(2, output).text(3, operator).text(4, operator);
  }

  private ProtobufWriter tensor(String name, int... shape) {
    int length = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    Random random = new Random(seed);
    float[] weights = new float[length];
    for (int i = 0; i < length; i++) {
      weights[i] = (float) random.nextGaussian(0, 0.2);
    }
    ProtobufWriter tensor = new ProtobufWriter();
    for (int dimension : shape) {
      tensor.number(1, dimension);
    }
    return tensor.number(2, FLOAT).text(8, name).floats(9, weights);
  }

  private static ProtobufWriter value(String name, int... shape) {
    ProtobufWriter dimensions = new ProtobufWriter();
    for (int dimension : shape) {
      dimensions.message(
          1,
          dimension == ANY
              ? new ProtobufWriter().text(2, "N")
              : new ProtobufWriter().number(1, dimension));
    }
    ProtobufWriter tensorType = new ProtobufWriter().number(1, FLOAT).message(2, dimensions);
    return new ProtobufWriter()
        .text(1, name)
        .message(2, new ProtobufWriter().message(1, tensorType));
  }
}
