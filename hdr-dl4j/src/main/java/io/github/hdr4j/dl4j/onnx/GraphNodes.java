package io.github.hdr4j.dl4j.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onnx.Onnx;

/** The nodes of a graph, to be taken one after the other. */
final class GraphNodes {

  private final List<Onnx.NodeProto> nodes;
  private final Map<String, Onnx.TensorProto> constants = new HashMap<>();
  private int next;

  GraphNodes(Onnx.GraphProto graph) {
    nodes = graph.getNodeList();
    graph.getInitializerList().forEach(tensor -> constants.put(tensor.getName(), tensor));
  }

  boolean atEnd() {
    return next == nodes.size();
  }

  /** Whether the next nodes are of these kinds. */
  boolean at(String... operators) {
    for (int i = 0; i < operators.length; i++) {
      if (next + i >= nodes.size() || !nodes.get(next + i).getOpType().equals(operators[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes the next node.
   *
   * @param operator that it must be of
   * @param constants how many it must take, after the inputs
   * @param inputs names of what it must take
   * @throws ForeignGraphException if it is another one
   */
  GraphNode take(String operator, int constants, String... inputs) {
    if (atEnd()) {
      throw new ForeignGraphException(Messages.endsEarly(operator));
    }
    Onnx.NodeProto node = nodes.get(next);
    List<String> expected = List.of(inputs);
    boolean fits =
        at(operator)
            && node.getOutputCount() == 1
            && node.getInputCount() == expected.size() + constants
            && node.getInputList().subList(0, expected.size()).equals(expected);
    if (!fits) {
      throw new ForeignGraphException(
          Messages.foreignNode(describe(node), "%s%s".formatted(operator, expected), constants));
    }
    next++;
    return new GraphNode(
        node,
        node.getInputList().stream().skip(expected.size()).map(name -> find(node, name)).toList());
  }

  /** What is wrong if the next node, or the end, is not what is expected. */
  ForeignGraphException unexpected(String expected) {
    return new ForeignGraphException(
        atEnd()
            ? Messages.endsEarly(expected)
            : Messages.foreignNode(describe(nodes.get(next)), expected, 0));
  }

  private Onnx.TensorProto find(Onnx.NodeProto node, String name) {
    Onnx.TensorProto constant = constants.get(name);
    if (constant == null
        || constant.getDataType() != Onnx.TensorProto.DataType.FLOAT_VALUE
        || constant.getRawData().size() % Float.BYTES != 0) {
      throw new ForeignGraphException(Messages.noConstant(node.getName(), name));
    }
    return constant;
  }

  private static String describe(Onnx.NodeProto node) {
    return "'%s', %s%s".formatted(node.getName(), node.getOpType(), node.getInputList());
  }
}
