package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.ModelInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onnx.Onnx;

/**
 * Writes a {@link Network} as an ONNX model: operator set 13, input {@code input} of shape {@code
 * [N,1,28,28]} with any N, values 0.0 background to 1.0 ink, output {@code logits} of shape {@code
 * [N,classes]}. The normalisation of the input is part of the graph. The same network and metadata
 * give the same bytes.
 */
public final class OnnxWriter {

  /** Name of the model's input. */
  public static final String INPUT = "input";

  /** Name of the model's output. */
  public static final String OUTPUT = "logits";

  /** ONNX 1.8; read by every ONNX Runtime since 1.6, as is operator set 13. */
  private static final int IR_VERSION = 7;

  private static final int OPERATOR_SET = 13;

  private OnnxWriter() {}

  /**
   * Writes a file, whole or not at all.
   *
   * @param network the network
   * @param properties what the file says about it, as {@link ModelInfo} reads it, without {@link
   *     ModelInfo#KEY_PREFIX} and without {@code sha256}, {@code content-length} and {@code
   *     classes}, which are added
   * @param file replaced if it exists
   * @return what the file says
   * @throws io.github.hdr4j.ModelLoadException if recognisers would refuse the properties
   * @throws IOException if the file cannot be written
   */
  public static ModelInfo write(Network network, Map<String, String> properties, Path file)
      throws IOException {
    byte[] bytes = bytes(network, properties);
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    Files.createDirectories(whole.getParent());
    try {
      Files.write(part, bytes);
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return ModelInfo.of(metadata(network, model(network).toByteArray(), properties));
  }

  /**
   * The content of the file.
   *
   * @param network the network
   * @param properties as for {@link #write}
   * @return a serialised ONNX {@code ModelProto}
   * @throws io.github.hdr4j.ModelLoadException if recognisers would refuse the properties
   */
  public static byte[] bytes(Network network, Map<String, String> properties) {
    byte[] content = model(network).toByteArray();
    Map<String, String> metadata = metadata(network, content, properties);
    ModelInfo.of(metadata);
    Onnx.ModelProto.Builder entries = Onnx.ModelProto.newBuilder();
    metadata.forEach(
        (key, value) ->
            entries.addMetadataProps(
                Onnx.StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
    // two messages one after the other read as one, so the checksum covers a plain range of bytes
    byte[] appended = entries.build().toByteArray();
    byte[] file = Arrays.copyOf(content, content.length + appended.length);
    System.arraycopy(appended, 0, file, content.length, appended.length);
    return file;
  }

  private static Map<String, String> metadata(
      Network network, byte[] content, Map<String, String> properties) {
    Map<String, String> metadata = new TreeMap<>();
    properties.forEach((key, value) -> metadata.put(ModelInfo.KEY_PREFIX + key, value));
    metadata.put(ModelInfo.KEY_PREFIX + "classes", Integer.toString(network.classes()));
    metadata.put(ModelInfo.KEY_PREFIX + "content-length", Integer.toString(content.length));
    metadata.put(ModelInfo.KEY_PREFIX + "sha256", sha256(content));
    return metadata;
  }

  private static Onnx.ModelProto model(Network network) {
    OnnxGraph graph = new OnnxGraph("digits", INPUT, List.of("N", "1", "28", "28"));
    graph.append("Sub", List.of(graph.constant(new float[] {network.mean()})), List.of());
    graph.append("Div", List.of(graph.constant(new float[] {network.deviation()})), List.of());
    network.layers().forEach(layer -> append(graph, layer));
    return Onnx.ModelProto.newBuilder()
        .setIrVersion(IR_VERSION)
        .setProducerName("hdr4j")
        .addOpsetImport(Onnx.OperatorSetIdProto.newBuilder().setVersion(OPERATOR_SET))
        .setGraph(graph.finish(OUTPUT, List.of("N", Integer.toString(network.classes()))))
        .build();
  }

  private static void append(OnnxGraph graph, Layer layer) {
    if (layer instanceof Convolution convolution) {
      appendConvolution(graph, convolution);
    } else if (layer instanceof Relu) {
      graph.append("Relu");
    } else if (layer instanceof MaxPooling pooling) {
      graph.append(
          "MaxPool",
          List.of(),
          List.of(
              OnnxGraph.integers("kernel_shape", pooling.side(), pooling.side()),
              OnnxGraph.integers("strides", pooling.side(), pooling.side())));
    } else if (layer instanceof GlobalAveragePooling) {
      graph.append("GlobalAveragePool");
    } else if (layer instanceof Flatten) {
      graph.append("Flatten");
    } else if (layer instanceof Dense dense) {
      // what comes in may be a vector or maps of one pixel; after Flatten it is a vector
      graph.append("Flatten");
      graph.append(
          "Gemm",
          List.of(
              graph.constant(dense.weights(), dense.outputs(), dense.inputs()),
              graph.constant(dense.biases(), dense.outputs())),
          List.of(OnnxGraph.integer("transB", 1)));
    }
  }

  private static void appendConvolution(OnnxGraph graph, Convolution layer) {
    int side = layer.side();
    int padding = layer.padding();
    graph.append(
        "Conv",
        List.of(
            graph.constant(layer.weights(), layer.filters(), layer.inputs(), side, side),
            graph.constant(layer.biases(), layer.filters())),
        List.of(
            OnnxGraph.integers("kernel_shape", side, side),
            OnnxGraph.integers("strides", layer.stride(), layer.stride()),
            OnnxGraph.integers("pads", padding, padding, padding, padding)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
