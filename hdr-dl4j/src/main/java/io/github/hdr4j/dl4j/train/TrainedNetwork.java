package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.dl4j.onnx.OnnxWriter;
import io.github.hdr4j.spi.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What training made: a network, how it came about, and how good it is. Immutable. */
public final class TrainedNetwork {

  private final Network network;
  private final List<EpochSummary> history;
  private final Evaluation validation;
  private final Map<String, String> properties;
  private final Parity parity;

  TrainedNetwork(
      Network network,
      List<EpochSummary> history,
      Evaluation validation,
      Map<String, String> properties,
      Parity parity) {
    this.network = network;
    this.history = List.copyOf(history);
    this.validation = validation;
    this.properties = Map.copyOf(properties);
    this.parity = parity;
  }

  /**
   * The network, batch norm folded.
   *
   * @return as it is written
   */
  public Network network() {
    return network;
  }

  /**
   * Loss and accuracy of each epoch.
   *
   * @return first to last, those before a resumption included
   */
  public List<EpochSummary> history() {
    return history;
  }

  /**
   * The network on the validation part.
   *
   * @return logits and labels
   */
  public Evaluation validation() {
    return validation;
  }

  /**
   * What the file will say of itself: contract, temperature, thresholds, data, training, accuracy.
   *
   * @return keys without {@link ModelInfo#KEY_PREFIX}
   */
  public Map<String, String> properties() {
    return properties;
  }

  /**
   * Writes the network as an ONNX file, which every backend opens by {@code ModelSource.file}. What
   * the file computes is compared with Deeplearning4j on noise and on digits of the validation part
   * first. The file is written whole or not at all; one that was there before stays if that fails.
   *
   * @param file replaced if it exists
   * @return what the file says
   * @throws IOException if it cannot be written
   * @throws IllegalStateException if a logit of the file differs from the trained network's by more
   *     than 1e-4
   */
  public ModelInfo write(Path file) throws IOException {
    return write(file, Map.of());
  }

  /**
   * Does the same and says more, such as {@code commit}.
   *
   * @param file replaced if it exists
   * @param more entries that replace or join {@link #properties()}
   * @return what the file says
   * @throws IOException if it cannot be written
   * @throws IllegalStateException if a logit of the file differs from the trained network's by more
   *     than 1e-4
   */
  public ModelInfo write(Path file, Map<String, String> more) throws IOException {
    Map<String, String> all = new TreeMap<>(properties);
    all.putAll(more);
    byte[] bytes = OnnxWriter.bytes(network, all);
    ModelFile written = ModelFile.read("'" + file + "'", new ByteArrayInputStream(bytes));
    parity.check(OnnxReader.read(written).model());
    try {
      return OnnxWriter.write(network, all, file);
    } catch (IOException e) {
      throw new IOException(Messages.notWritten(file, e), e);
    }
  }
}
