package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.spi.ModelFile;
import java.util.HashMap;
import java.util.Map;
import onnx.Onnx;
import org.nd4j.shade.protobuf.InvalidProtocolBufferException;

/**
 * Reads the ONNX files that {@link OnnxWriter} writes, and no others: what it gives back computes
 * what the file computes, with the very same weights. Thread-safe.
 */
public final class OnnxReader {

  private OnnxReader() {}

  /**
   * Reads a file.
   *
   * @param file its content
   * @return the network or ensemble in it, and what it says about itself
   * @throws ModelLoadException if it is damaged, altered after it was written, or not written by
   *     {@link OnnxWriter}
   */
  public static OnnxModel read(ModelFile file) {
    ModelInfo info = ModelInfo.of(metadata(file));
    // The verified bytes only: protobuf would merge whatever follows them into the graph.
    Onnx.GraphProto graph = parse(file, file.verify(info)).getGraph();
    DigitModel model = model(file, graph);
    if (model.classes() != info.classes()) {
      String problem = Messages.classes(info.classes(), model.classes());
      throw new ModelLoadException(Messages.foreignGraph(file.name(), problem));
    }
    return new OnnxModel(model, info);
  }

  private static Map<String, String> metadata(ModelFile file) {
    Map<String, String> metadata = new HashMap<>();
    for (Onnx.StringStringEntryProto entry :
        parse(file, file.bytes().length).getMetadataPropsList()) {
      metadata.put(entry.getKey(), entry.getValue());
    }
    return metadata;
  }

  private static Onnx.ModelProto parse(ModelFile file, int length) {
    try {
      return Onnx.ModelProto.parser().parseFrom(file.bytes(), 0, length);
    } catch (InvalidProtocolBufferException e) {
      throw new ModelLoadException(Messages.noProtobuf(file.name(), file.bytes().length, e), e);
    }
  }

  private static DigitModel model(ModelFile file, Onnx.GraphProto graph) {
    try {
      return new GraphReader(graph).read();
    } catch (ForeignGraphException | IllegalArgumentException | ArithmeticException e) {
      throw new ModelLoadException(Messages.foreignGraph(file.name(), e), e);
    }
  }
}
