package io.github.hdr4j.dl4j.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onnx.Onnx;
import org.nd4j.shade.protobuf.ByteString;

/**
 * ONNX nodes under construction; each takes what the one before gave, unless told to {@link
 * #resume} from elsewhere.
 */
final class OnnxGraph {

  private final Onnx.GraphProto.Builder graph = Onnx.GraphProto.newBuilder();
  private final Map<Float, String> scalars = new HashMap<>();
  private String current;
  private int nodes;
  private int constants;

  OnnxGraph(String name, String input, List<String> inputShape) {
    graph.setName(name).addInput(value(input, inputShape));
    current = input;
  }

  /** The name of what the last node gave. */
  String current() {
    return current;
  }

  /** Lets the next node take what the input or an earlier node gave. */
  void resume(String earlier) {
    current = earlier;
  }

  /**
   * Appends a node.
   *
   * @param further names of its inputs after the first
   * @param attributes its attributes
   */
  void append(String operator, List<String> further, List<Onnx.AttributeProto> attributes) {
    String output = operator.toLowerCase(Locale.ROOT) + ++nodes;
    graph.addNode(
        Onnx.NodeProto.newBuilder()
            .setName("node" + nodes)
            .setOpType(operator)
            .addInput(current)
            .addAllInput(further)
            .addOutput(output)
            .addAllAttribute(attributes));
    current = output;
  }

  void append(String operator, String... further) {
    append(operator, List.of(further), List.of());
  }

  /** The name of a number, which all nodes that take the same one share. */
  String scalar(float value) {
    return scalars.computeIfAbsent(value, number -> constant(new float[] {number}));
  }

  /** Adds an array of floats and returns its name. */
  String constant(float[] values, long... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    String name = "constant" + ++constants;
    Onnx.TensorProto.Builder tensor =
        Onnx.TensorProto.newBuilder()
            .setName(name)
            .setDataType(Onnx.TensorProto.DataType.FLOAT_VALUE)
            .setRawData(ByteString.copyFrom(bytes));
    for (long size : shape) {
      tensor.addDims(size);
    }
    graph.addInitializer(tensor);
    return name;
  }

  /** Names the last node's output and ends the graph. */
  Onnx.GraphProto finish(String output, List<String> outputShape) {
    int last = graph.getNodeCount() - 1;
    graph.setNode(last, graph.getNode(last).toBuilder().setOutput(0, output));
    return graph.addOutput(value(output, outputShape)).build();
  }

  static Onnx.AttributeProto integer(String name, long value) {
    return Onnx.AttributeProto.newBuilder()
        .setName(name)
        .setType(Onnx.AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  static Onnx.AttributeProto integers(String name, long... values) {
    Onnx.AttributeProto.Builder attribute =
        Onnx.AttributeProto.newBuilder()
            .setName(name)
            .setType(Onnx.AttributeProto.AttributeType.INTS);
    for (long value : values) {
      attribute.addInts(value);
    }
    return attribute.build();
  }

  /** A tensor of floats; sizes are numbers, or names for what is free. */
  private static Onnx.ValueInfoProto value(String name, List<String> shape) {
    Onnx.TensorShapeProto.Builder sizes = Onnx.TensorShapeProto.newBuilder();
    for (String size : shape) {
      Onnx.TensorShapeProto.Dimension.Builder dimension = sizes.addDimBuilder();
      if (Character.isDigit(size.charAt(0))) {
        dimension.setDimValue(Long.parseLong(size));
      } else {
        dimension.setDimParam(size);
      }
    }
    Onnx.TypeProto.Tensor.Builder tensor =
        Onnx.TypeProto.Tensor.newBuilder()
            .setElemType(Onnx.TensorProto.DataType.FLOAT_VALUE)
            .setShape(sizes);
    return Onnx.ValueInfoProto.newBuilder()
        .setName(name)
        .setType(Onnx.TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }
}
