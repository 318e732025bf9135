package io.github.hdr4j.dl4j;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.dl4j.onnx.LineNetwork;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.OpenedOnce;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A model in Deeplearning4j, which any number of threads may call at once. */
final class Dl4jEngine implements DigitEngine {
  private final ModelInfo model;
  private final CopyPool copies;
  private final OpenedOnce<LineCopy> lines;

  private Dl4jEngine(ModelInfo model, CopyPool copies, OpenedOnce<LineCopy> lines) {
    this.model = model;
    this.copies = copies;
    this.lines = lines;
  }

  /**
   * Opens a model.
   *
   * @param file what its file holds
   * @param lines gives the network for lines when a line is read first; empty if there is none
   * @param threads within one call
   */
  static Dl4jEngine open(OnnxModel file, Supplier<Optional<LineNetwork>> lines, int threads)
      throws Exception {
    OpenedOnce<LineCopy> once =
        new OpenedOnce<>(
            () -> {
              Optional<LineNetwork> network = lines.get();
              return network.isPresent()
                  ? Optional.of(LineCopy.open(network.get(), threads))
                  : Optional.empty();
            });
    return new Dl4jEngine(file.info(), CopyPool.open(file.model(), threads), once);
  }

  @Override
  public ModelInfo model() {
    return model;
  }

  @Override
  public String description() {
    return "Deeplearning4j " + Nd4jRuntime.version();
  }

  @Override
  public float[][] logits(List<DigitTensor> batch) throws Exception {
    return copies.logits(batch);
  }

  @Override
  public Optional<float[][]> lineLogits(LineStrip line) throws Exception {
    Optional<LineCopy> copy = lines.get();
    return copy.isPresent() ? Optional.of(copy.get().logits(line)) : Optional.empty();
  }

  @Override
  public void close() {
    lines.opened().ifPresent(LineCopy::close);
    copies.close();
  }
}
