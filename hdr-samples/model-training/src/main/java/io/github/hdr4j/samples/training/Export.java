package io.github.hdr4j.samples.training;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.GlobalAveragePooling;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.train.Evaluation;
import java.util.List;

/** From trained arrays to the network that is shipped. */
final class Export {

  private Export() {}

  /** Folds batch norm into the convolutions. */
  static Network fold(Architecture architecture, float[] weights) {
    Folding folding = Folding.of(architecture.stages(), architecture.slots(), weights);
    List<Layer> layers = folding.layers();
    layers.add(new GlobalAveragePooling());
    layers.add(Dense.of(folding.channels(), folding.weights(), folding.biases()));
    return new Network(Architecture.MEAN, Architecture.DEVIATION, layers);
  }

  /**
   * Compares the folded network with PyTorch's logits of the first digits.
   *
   * @return the largest difference found
   * @throws IllegalStateException if it exceeds {@link Folding#TOLERANCE}
   */
  static double checkParity(Network network, Evaluation evaluation, Samples samples, int digits) {
    int classes = network.classes();
    double largest = 0;
    for (int i = 0; i < Math.min(digits, samples.size()); i++) {
      float[] logits = network.logits(DigitTensor.of(samples.ink(i)));
      for (int c = 0; c < classes; c++) {
        largest = Math.max(largest, Math.abs(logits[c] - evaluation.logits()[i * classes + c]));
      }
    }
    return Folding.require(largest);
  }
}
