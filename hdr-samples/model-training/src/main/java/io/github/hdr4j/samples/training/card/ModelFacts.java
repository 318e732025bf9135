package io.github.hdr4j.samples.training.card;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.spi.ModelFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What a model file says of itself.
 *
 * @param info its metadata
 * @param bytes its size
 * @param layers of its network, first to last
 */
public record ModelFacts(ModelInfo info, long bytes, List<LayerCost> layers) {
  /**
   * Copies the list.
   *
   * @param info its metadata
   * @param bytes its size
   * @param layers of its network
   */
  public ModelFacts {
    layers = List.copyOf(layers);
  }

  /**
   * Reads a file that this program wrote.
   *
   * @param file in ONNX format, with one network
   * @return what it says
   * @throws io.github.hdr4j.ModelLoadException if it cannot be read, is no such file or was altered
   * @throws IllegalArgumentException if it holds an ensemble
   */
  public static ModelFacts read(Path file) {
    ModelFile content = ModelFile.read(file);
    OnnxModel model = OnnxReader.read(content);
    if (!(model.model() instanceof Network network)) {
      throw new IllegalArgumentException(
          file + " holds an ensemble; the layers of a card are those of one network");
    }
    return new ModelFacts(model.info(), content.bytes().length, LayerCost.of(network));
  }

  long parameters() {
    return layers.stream().mapToLong(LayerCost::parameters).sum();
  }

  long multiplyAdds() {
    return layers.stream().mapToLong(LayerCost::multiplyAdds).sum();
  }
}
