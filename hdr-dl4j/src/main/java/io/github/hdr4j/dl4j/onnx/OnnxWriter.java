package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.spi.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import onnx.Onnx;

/**
 * Writes a {@link DigitModel} as an ONNX file: operator set 13, input {@code input} of shape {@code
 * [N,1,28,28]} with any N, values 0.0 background to 1.0 ink, output {@code logits} of shape {@code
 * [N,classes]}. The normalisation of the input is part of the graph, and so is the averaging of an
 * ensemble. The same model and metadata give the same bytes. Thread-safe.
 */
public final class OnnxWriter {

  /** Name of the model's input. */
  public static final String INPUT = "input";

  /** Name of the model's output. */
  public static final String OUTPUT = "logits";

  private OnnxWriter() {}

  /**
   * Writes a file, whole or not at all.
   *
   * @param model a network or an ensemble
   * @param properties what the file says about it, as {@link ModelInfo} reads it, without {@link
   *     ModelInfo#KEY_PREFIX} and without {@code sha256}, {@code content-length} and {@code
   *     classes}, which are added
   * @param file replaced if it exists
   * @return what the file says
   * @throws io.github.hdr4j.ModelLoadException if recognisers would refuse the properties
   * @throws IOException if the file cannot be written
   */
  public static ModelInfo write(DigitModel model, Map<String, String> properties, Path file)
      throws IOException {
    return write(ModelGraph.of(model), model.classes(), properties, file);
  }

  /**
   * Writes a file of a network for lines: input {@code input} of shape {@code [1,1,32,columns]},
   * output {@code logits} of shape {@code [1,classes,1,frames]}.
   *
   * @param network for lines
   * @param properties as for a model of digits
   * @param file replaced if it exists
   * @return what the file says
   * @throws io.github.hdr4j.ModelLoadException if recognisers would refuse the properties
   * @throws IOException if the file cannot be written
   */
  public static ModelInfo write(LineNetwork network, Map<String, String> properties, Path file)
      throws IOException {
    return write(ModelGraph.of(network), network.classes(), properties, file);
  }

  private static ModelInfo write(
      Onnx.ModelProto graph, int classes, Map<String, String> properties, Path file)
      throws IOException {
    byte[] content = graph.toByteArray();
    byte[] bytes = bytes(content, classes, properties);
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    Files.createDirectories(whole.getParent());
    try {
      Files.write(part, bytes);
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return ModelInfo.of(metadata(content, classes, properties));
  }

  /**
   * The content of the file.
   *
   * @param model a network or an ensemble
   * @param properties as for {@link #write}
   * @return a serialised ONNX {@code ModelProto}
   * @throws io.github.hdr4j.ModelLoadException if recognisers would refuse the properties
   */
  public static byte[] bytes(DigitModel model, Map<String, String> properties) {
    return bytes(ModelGraph.of(model).toByteArray(), model.classes(), properties);
  }

  private static byte[] bytes(byte[] content, int classes, Map<String, String> properties) {
    Map<String, String> metadata = metadata(content, classes, properties);
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
      byte[] content, int classes, Map<String, String> properties) {
    Map<String, String> metadata = new TreeMap<>();
    properties.forEach((key, value) -> metadata.put(ModelInfo.KEY_PREFIX + key, value));
    metadata.put(ModelInfo.KEY_PREFIX + "classes", Integer.toString(classes));
    metadata.put(ModelInfo.KEY_PREFIX + ModelFile.CONTENT_LENGTH, Integer.toString(content.length));
    metadata.put(ModelInfo.KEY_PREFIX + "sha256", ModelFile.sha256(content, content.length));
    return metadata;
  }
}
