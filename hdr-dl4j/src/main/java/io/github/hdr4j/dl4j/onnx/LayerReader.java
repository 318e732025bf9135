package io.github.hdr4j.dl4j.onnx;

import java.util.ArrayList;
import java.util.List;

/** Layers read from nodes, each of which takes what the one before gave. */
final class LayerReader {

  private final GraphNodes nodes;
  private final List<Layer> layers = new ArrayList<>();
  private String current;

  private LayerReader(GraphNodes nodes, String input) {
    this.nodes = nodes;
    this.current = input;
  }

  /** Reads as many as there are. */
  static LayerReader read(GraphNodes nodes, String input) {
    LayerReader reader = new LayerReader(nodes, input);
    while (reader.readOne()) {}
    return reader;
  }

  List<Layer> layers() {
    return layers;
  }

  /** The name of what the last layer gives. */
  String output() {
    return current;
  }

  private boolean readOne() {
    if (nodes.at("Conv")) {
      layers.add(convolution(take("Conv", 2)));
    } else if (nodes.at("Relu")) {
      take("Relu", 0).requireAttributes(List.of());
      layers.add(new Relu());
    } else if (nodes.at("MaxPool")) {
      layers.add(maxPooling(take("MaxPool", 0)));
    } else if (nodes.at("GlobalAveragePool")) {
      take("GlobalAveragePool", 0).requireAttributes(List.of());
      layers.add(new GlobalAveragePooling());
    } else if (nodes.at("Flatten", "Gemm")) {
      take("Flatten", 0).requireAttributes(List.of());
      layers.add(dense(take("Gemm", 2)));
    } else if (nodes.at("Flatten")) {
      take("Flatten", 0).requireAttributes(List.of());
      layers.add(new Flatten());
    } else {
      return false;
    }
    return true;
  }

  private GraphNode take(String operator, int constants) {
    GraphNode node = nodes.take(operator, constants, current);
    current = node.output();
    return node;
  }

  private static Convolution convolution(GraphNode node) {
    Convolution layer =
        Convolution.of(
            node.size(0, 1),
            new Extent(node.size(0, 2), node.size(0, 3)),
            extent(node, "strides"),
            extent(node, "pads"),
            node.floats(0),
            node.floats(1));
    node.requireAttributes(LayerNodes.attributes(layer));
    return layer;
  }

  private static Extent extent(GraphNode node, String attribute) {
    return new Extent(node.integer(attribute, 0), node.integer(attribute, 1));
  }

  private static MaxPooling maxPooling(GraphNode node) {
    MaxPooling layer = new MaxPooling(node.integer("kernel_shape", 0));
    node.requireAttributes(LayerNodes.attributes(layer));
    return layer;
  }

  private static Dense dense(GraphNode node) {
    node.requireAttributes(LayerNodes.GEMM);
    return Dense.of(node.size(0, 1), node.floats(0), node.floats(1));
  }
}
