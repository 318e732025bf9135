package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.LineStrip;
import java.util.List;
import onnx.Onnx;

/** A model as ONNX has it, without metadata. */
final class ModelGraph {

  /** ONNX 1.8; read by every ONNX Runtime since 1.6, as is operator set 13. */
  private static final int IR_VERSION = 7;

  private static final int OPERATOR_SET = 13;

  /** Over the classes of each picture. */
  static final List<Onnx.AttributeProto> SOFTMAX = List.of(OnnxGraph.integer("axis", 1));

  private ModelGraph() {}

  static Onnx.ModelProto of(DigitModel model) {
    OnnxGraph graph = new OnnxGraph("digits", OnnxWriter.INPUT, List.of("N", "1", "28", "28"));
    if (model instanceof Network network) {
      normalise(graph, network);
      append(graph, network);
    } else if (model instanceof Ensemble ensemble) {
      append(graph, ensemble);
    }
    return model(graph.finish(OnnxWriter.OUTPUT, List.of("N", Integer.toString(model.classes()))));
  }

  static Onnx.ModelProto of(LineNetwork network) {
    OnnxGraph graph =
        new OnnxGraph(
            "lines",
            OnnxWriter.INPUT,
            List.of("1", "1", Integer.toString(LineStrip.ROWS), "columns"));
    network.layers().forEach(layer -> LayerNodes.append(graph, layer));
    return model(
        graph.finish(
            OnnxWriter.OUTPUT, List.of("1", Integer.toString(network.classes()), "1", "frames")));
  }

  private static Onnx.ModelProto model(Onnx.GraphProto graph) {
    return Onnx.ModelProto.newBuilder()
        .setIrVersion(IR_VERSION)
        .setProducerName("hdr4j")
        .addOpsetImport(Onnx.OperatorSetIdProto.newBuilder().setVersion(OPERATOR_SET))
        .setGraph(graph)
        .build();
  }

  private static void normalise(OnnxGraph graph, Network network) {
    graph.append("Sub", graph.scalar(network.mean()));
    graph.append("Div", graph.scalar(network.deviation()));
  }

  private static void append(OnnxGraph graph, Network network) {
    network.layers().forEach(layer -> LayerNodes.append(graph, layer));
  }

  /** One branch for each member; the normalisation, which is the same, is done once. */
  private static void append(OnnxGraph graph, Ensemble ensemble) {
    List<Ensemble.Member> members = ensemble.members();
    normalise(graph, members.get(0).network());
    String normalised = graph.current();
    String sum = "";
    for (Ensemble.Member member : members) {
      graph.resume(normalised);
      append(graph, member.network());
      graph.append("Div", graph.scalar(member.temperature()));
      graph.append("Softmax", List.of(), SOFTMAX);
      if (!sum.isEmpty()) {
        graph.append("Add", sum);
      }
      sum = graph.current();
    }
    graph.append("Div", graph.scalar(members.size()));
    graph.append("Add", graph.scalar(Ensemble.FLOOR));
    graph.append("Log");
  }
}
