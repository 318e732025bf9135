package io.github.hdr4j.dl4j.onnx;

import java.nio.ByteOrder;
import java.util.List;
import onnx.Onnx;

/**
 * A node taken from a graph.
 *
 * @param node the node
 * @param constants the arrays of floats that it takes
 */
record GraphNode(Onnx.NodeProto node, List<Onnx.TensorProto> constants) {

  /** The name of what it gives. */
  String output() {
    return node.getOutput(0);
  }

  /** The values of a constant. */
  float[] floats(int constant) {
    Onnx.TensorProto tensor = constants.get(constant);
    float[] values = new float[tensor.getRawData().size() / Float.BYTES];
    tensor
        .getRawData()
        .asReadOnlyByteBuffer()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return values;
  }

  /** The only value of the only constant. */
  float scalar() {
    float[] values = floats(0);
    if (values.length != 1) {
      throw new ForeignGraphException(
          Messages.constant(node.getName(), values.length + " numbers", "one"));
    }
    return values[0];
  }

  /** Checks the only value of the only constant. */
  void requireScalar(float expected) {
    if (scalar() != expected) {
      throw new ForeignGraphException(
          Messages.constant(node.getName(), Float.toString(scalar()), Float.toString(expected)));
    }
  }

  /** One of a constant's sizes, outermost first; 0 if it has fewer. */
  int size(int constant, int dimension) {
    List<Long> sizes = constants.get(constant).getDimsList();
    return dimension < sizes.size() ? Math.toIntExact(sizes.get(dimension)) : 0;
  }

  /** One of an attribute's integers; 0 if it has fewer. */
  int integer(String attribute, int index) {
    return node.getAttributeList().stream()
        .filter(one -> one.getName().equals(attribute) && one.getIntsCount() > index)
        .mapToInt(one -> Math.toIntExact(one.getInts(index)))
        .findFirst()
        .orElse(0);
  }

  /** Checks all attributes: an unknown one would change what the node computes. */
  void requireAttributes(List<Onnx.AttributeProto> expected) {
    if (!node.getAttributeList().equals(expected)) {
      throw new ForeignGraphException(
          Messages.attributes(node.getName(), names(node.getAttributeList()), names(expected)));
    }
  }

  private static String names(List<Onnx.AttributeProto> attributes) {
    return attributes.stream()
        .map(one -> one.getName() + "=" + (one.getIntsCount() > 0 ? one.getIntsList() : one.getI()))
        .toList()
        .toString();
  }
}
