package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.spi.ModelFile;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
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
    DigitModel model = model(file, info, GraphReader::read);
    requireClasses(file, info, model.classes());
    return new OnnxModel(model, info);
  }

  /**
   * Reads a file of a network for lines.
   *
   * @param file its content
   * @return the network in it, and what it says about itself
   * @throws ModelLoadException if it is damaged, altered after it was written, or not written by
   *     {@link OnnxWriter}
   */
  public static LineModel readLines(ModelFile file) {
    ModelInfo info = ModelInfo.of(metadata(file));
    LineNetwork network = model(file, info, GraphReader::readLines);
    requireClasses(file, info, network.classes());
    return new LineModel(network, info);
  }

  private static void requireClasses(ModelFile file, ModelInfo info, int classes) {
    if (classes != info.classes()) {
      String problem = Messages.classes(info.classes(), classes);
      throw new ModelLoadException(Messages.foreignGraph(file.name(), problem));
    }
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

  private static <T> T model(ModelFile file, ModelInfo info, Function<GraphReader, T> reading) {
    try {
      // The verified bytes only: protobuf would merge whatever follows them into the graph.
      return reading.apply(new GraphReader(parse(file, file.verify(info)).getGraph()));
    } catch (ForeignGraphException | IllegalArgumentException | ArithmeticException e) {
      throw new ModelLoadException(Messages.foreignGraph(file.name(), e), e);
    }
  }
}
