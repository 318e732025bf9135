package io.github.hdr4j.samples.training;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.dl4j.onnx.OnnxWriter;
import io.github.hdr4j.spi.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The bundled network, and others that are nearly as good but not the same. */
final class Variants {

  private static final String BUNDLED = "io/github/hdr4j/onnx/digits.onnx";

  /** Share by which weights deviate; the drawn digits of the conformance kit are still read. */
  private static final double DEVIATION = 0.05;

  private Variants() {}

  static OnnxModel bundled() throws IOException {
    try (InputStream file = DigitRecognizer.class.getClassLoader().getResourceAsStream(BUNDLED)) {
      if (file == null) {
        throw new IOException("hdr-onnx is not on the class path");
      }
      return OnnxReader.read(ModelFile.read("the bundled model", file));
    }
  }

  /** The bundled network with every kernel weight a little off. */
  static Network network(long seed) throws IOException {
    Network bundled = (Network) bundled().model();
    Random random = new Random(seed);
    List<Layer> layers = bundled.layers().stream().map(layer -> shaken(layer, random)).toList();
    return new Network(bundled.mean(), bundled.deviation(), layers);
  }

  private static Layer shaken(Layer layer, Random random) {
    if (!(layer instanceof Convolution convolution)) {
      return layer;
    }
    float[] weights = convolution.weights();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (float) (1 + DEVIATION * random.nextGaussian());
    }
    return Convolution.of(
        convolution.inputs(),
        convolution.kernel(),
        convolution.stride(),
        convolution.padding(),
        weights,
        convolution.biases());
  }

  /** Writes such a network with what the bundled one says, but for these entries. */
  static Path write(Path file, long seed, Map<String, String> changes) throws IOException {
    Map<String, String> properties = bundled().properties();
    properties.putAll(changes);
    OnnxWriter.write(network(seed), properties, file);
    return file;
  }
}
