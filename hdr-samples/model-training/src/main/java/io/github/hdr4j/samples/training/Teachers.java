package io.github.hdr4j.samples.training;

import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.spi.ModelFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trained networks that teach another one by their mean probabilities. For one thread at a time.
 */
final class Teachers implements AutoCloseable {
  private final List<FoldedNetwork> networks;

  private Teachers(List<FoldedNetwork> networks) {
    this.networks = List.copyOf(networks);
  }

  /**
   * Reads files that {@code train} wrote.
   *
   * @param files none, if nobody is to teach
   * @param classes that they must have
   * @throws io.github.hdr4j.ModelLoadException if one cannot be read
   * @throws IllegalArgumentException if one is an ensemble or has other outputs
   */
  static Teachers read(List<Path> files, int classes) {
    List<Network> read = new ArrayList<>();
    for (Path file : files) {
      OnnxModel model = OnnxReader.read(ModelFile.read(file));
      if (!(model.model() instanceof Network network)) {
        throw new IllegalArgumentException(file + " is an ensemble; name its members' files");
      }
      if (network.classes() != classes) {
        throw new IllegalArgumentException(
            "%s has %d outputs and cannot teach a network that gets %d from this data"
                .formatted(file, network.classes(), classes));
      }
      read.add(network);
    }
    return new Teachers(read.stream().map(FoldedNetwork::new).toList());
  }

  /**
   * What identifies a teacher.
   *
   * @throws io.github.hdr4j.ModelLoadException if the file cannot be read
   */
  static String checksum(Path file) {
    return OnnxReader.read(ModelFile.read(file)).info().sha256();
  }

  /** Mean probabilities, {@code count × classes}, of {@code count × 784} values. */
  float[] probabilities(float[] images) {
    float[] sum = networks.get(0).probabilities(images);
    for (FoldedNetwork network : networks.subList(1, networks.size())) {
      float[] more = network.probabilities(images);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += more[i];
      }
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= networks.size();
    }
    return sum;
  }

  @Override
  public void close() {
    networks.forEach(FoldedNetwork::close);
  }
}
