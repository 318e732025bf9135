package io.github.hdr4j.dl4j;

import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;

/**
 * Digit networks that Deeplearning4j itself saved, so that they can be written as ONNX files, which
 * Deeplearning4j cannot do.
 */
public final class SavedNetwork {
  private SavedNetwork() {}

  /**
   * Reads a file that {@code ModelSerializer} or {@code MultiLayerNetwork.save} wrote. Only trusted
   * files: Deeplearning4j reads classes by the names that the file gives.
   *
   * @param file a zip file
   * @param mean subtracted from every input value before the network; 0 if it was trained with ink
   *     of 0 to 1
   * @param deviation what the difference is divided by, above 0; 1 if it was trained with such ink
   * @return the network, batch norm folded, dropout left out, logits in place of a softmax
   * @throws IOException if the file cannot be read or is no such file
   * @throws IllegalArgumentException if a layer is of a kind that a digit network here cannot have
   */
  public static Network read(Path file, float mean, float deviation) throws IOException {
    Nd4jRuntime.start();
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return of(load(file), mean, deviation);
  }

  /**
   * Converts a network that is in memory.
   *
   * @param network that takes 784 values of ink, row by row, flat or as one map of 28 × 28
   * @param mean subtracted from every input value before the network
   * @param deviation what the difference is divided by, above 0
   * @return the network, batch norm folded, dropout left out, logits in place of a softmax
   * @throws IllegalArgumentException if a layer is of a kind that a digit network here cannot have
   */
  public static Network of(MultiLayerNetwork network, float mean, float deviation) {
    List<Layer> layers = new LayerImport().layers(network);
    try {
      return new Network(mean, deviation, layers);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(Messages.foreignShape(e), e);
    }
  }

  private static MultiLayerNetwork load(Path file) throws IOException {
    try {
      return ModelSerializer.restoreMultiLayerNetwork(file.toFile(), false);
    } catch (IOException | RuntimeException e) {
      // Deeplearning4j says of a truncated file whatever its parser stumbled on.
      throw new IOException(Messages.noSavedNetwork(file, e), e);
    }
  }
}
