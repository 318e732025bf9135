package io.github.hdr4j.dl4j;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import io.github.hdr4j.spi.DigitEngine;
import java.util.List;

/** A model in Deeplearning4j, which any number of threads may call at once. */
final class Dl4jEngine implements DigitEngine {
  private final ModelInfo model;
  private final CopyPool copies;

  private Dl4jEngine(ModelInfo model, CopyPool copies) {
    this.model = model;
    this.copies = copies;
  }

  static Dl4jEngine open(OnnxModel file, int threads) throws Exception {
    return new Dl4jEngine(file.info(), CopyPool.open(file.model(), threads));
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
  public void close() {
    copies.close();
  }
}
