package io.github.hdr4j.dl4j.onnx;

import java.util.ArrayList;
import java.util.List;
import onnx.Onnx;

/** Reads the graphs of {@link ModelGraph}, node by node, and refuses all others. */
final class GraphReader {

  private final Onnx.GraphProto graph;
  private final GraphNodes nodes;

  GraphReader(Onnx.GraphProto graph) {
    this.graph = graph;
    this.nodes = new GraphNodes(graph);
  }

  /**
   * Reads it.
   *
   * @throws ForeignGraphException if a node is not one that the writer writes there
   * @throws IllegalArgumentException if the layers do not fit together
   */
  DigitModel read() {
    requireSignature();
    GraphNode mean = nodes.take("Sub", 1, OnnxWriter.INPUT);
    GraphNode deviation = nodes.take("Div", 1, mean.output());
    LayerReader first = LayerReader.read(nodes, deviation.output());
    if (!nodes.atEnd() && !nodes.at("Div")) {
      throw nodes.unexpected("a layer or the end");
    }
    Network network = new Network(mean.scalar(), deviation.scalar(), first.layers());
    if (nodes.atEnd()) {
      requireLast(first.output());
      return network;
    }
    return ensemble(network, deviation.output(), first.output());
  }

  /** The same of a network for lines. */
  LineNetwork readLines() {
    requireSignature();
    LayerReader layers = LayerReader.read(nodes, OnnxWriter.INPUT);
    requireLast(layers.output());
    return new LineNetwork(layers.layers());
  }

  private void requireSignature() {
    List<String> inputs = names(graph.getInputList());
    List<String> outputs = names(graph.getOutputList());
    if (!inputs.equals(List.of(OnnxWriter.INPUT)) || !outputs.equals(List.of(OnnxWriter.OUTPUT))) {
      throw new ForeignGraphException(Messages.signature(inputs, outputs));
    }
  }

  private Ensemble ensemble(Network first, String normalised, String logits) {
    List<Ensemble.Member> members = new ArrayList<>();
    String sum = addMember(members, first, logits);
    while (!nodes.at("Div")) {
      LayerReader layers = LayerReader.read(nodes, normalised);
      Network network = new Network(first.mean(), first.deviation(), layers.layers());
      String probabilities = addMember(members, network, layers.output());
      sum = nodes.take("Add", 0, probabilities, sum).output();
    }
    GraphNode average = nodes.take("Div", 1, sum);
    average.requireScalar(members.size());
    GraphNode floored = nodes.take("Add", 1, average.output());
    floored.requireScalar(Ensemble.FLOOR);
    requireLast(nodes.take("Log", 0, floored.output()).output());
    return new Ensemble(members);
  }

  /** Takes the nodes behind a member's logits and gives the name of its probabilities. */
  private String addMember(List<Ensemble.Member> members, Network network, String logits) {
    GraphNode scaled = nodes.take("Div", 1, logits);
    members.add(new Ensemble.Member(network, scaled.scalar()));
    GraphNode softmax = nodes.take("Softmax", 0, scaled.output());
    softmax.requireAttributes(ModelGraph.SOFTMAX);
    return softmax.output();
  }

  private void requireLast(String output) {
    if (!nodes.atEnd()) {
      throw nodes.unexpected("the end");
    }
    if (!output.equals(OnnxWriter.OUTPUT)) {
      throw new ForeignGraphException(Messages.lastOutput(output, OnnxWriter.OUTPUT));
    }
  }

  private static List<String> names(List<Onnx.ValueInfoProto> values) {
    return values.stream().map(Onnx.ValueInfoProto::getName).toList();
  }
}
