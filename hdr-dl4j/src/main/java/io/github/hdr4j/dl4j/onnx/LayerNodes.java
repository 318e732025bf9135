package io.github.hdr4j.dl4j.onnx;

import java.util.List;
import onnx.Onnx;

/** Layers as ONNX nodes. */
final class LayerNodes {

  /** Weights are {@code [out][in]}. */
  static final List<Onnx.AttributeProto> GEMM = List.of(OnnxGraph.integer("transB", 1));

  private LayerNodes() {}

  static void append(OnnxGraph graph, Layer layer) {
    if (layer instanceof Convolution convolution) {
      append(graph, convolution);
    } else if (layer instanceof Relu) {
      graph.append("Relu");
    } else if (layer instanceof MaxPooling pooling) {
      graph.append("MaxPool", List.of(), attributes(pooling));
    } else if (layer instanceof GlobalAveragePooling) {
      graph.append("GlobalAveragePool");
    } else if (layer instanceof Flatten) {
      graph.append("Flatten");
    } else if (layer instanceof Dense dense) {
      append(graph, dense);
    }
  }

  private static void append(OnnxGraph graph, Convolution layer) {
    Extent kernel = layer.kernel();
    graph.append(
        "Conv",
        List.of(
            graph.constant(
                layer.weights(), layer.filters(), layer.inputs(), kernel.height(), kernel.width()),
            graph.constant(layer.biases(), layer.filters())),
        attributes(layer));
  }

  private static void append(OnnxGraph graph, Dense layer) {
    // what comes in may be a vector or maps of one pixel; after Flatten it is a vector
    graph.append("Flatten");
    graph.append(
        "Gemm",
        List.of(
            graph.constant(layer.weights(), layer.outputs(), layer.inputs()),
            graph.constant(layer.biases(), layer.outputs())),
        GEMM);
  }

  static List<Onnx.AttributeProto> attributes(Convolution layer) {
    return List.of(
        integers("kernel_shape", layer.kernel()),
        integers("strides", layer.stride()),
        OnnxGraph.integers(
            "pads",
            layer.padding().height(),
            layer.padding().width(),
            layer.padding().height(),
            layer.padding().width()));
  }

  private static Onnx.AttributeProto integers(String name, Extent extent) {
    return OnnxGraph.integers(name, extent.height(), extent.width());
  }

  static List<Onnx.AttributeProto> attributes(MaxPooling layer) {
    return List.of(
        OnnxGraph.integers("kernel_shape", layer.side(), layer.side()),
        OnnxGraph.integers("strides", layer.side(), layer.side()));
  }
}
