package io.github.hdr4j.samples.training;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.onnx.BatchNorm;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.GlobalAveragePooling;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.Relu;
import io.github.hdr4j.dl4j.train.Evaluation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From trained arrays to the network that is shipped. */
final class Export {

  /** Largest difference between logits before and after export. */
  static final double TOLERANCE = 1e-3;

  private Export() {}

  /** Folds batch norm into the convolutions. */
  static Network fold(Architecture architecture, float[] weights) {
    List<float[]> arrays =
        architecture.slots().stream()
            .map(slot -> Arrays.copyOfRange(weights, slot.offset(), slot.end()))
            .toList();
    List<Layer> layers = new ArrayList<>();
    int inputs = 1;
    int next = 0;
    for (Architecture.Stage stage : architecture.stages()) {
      Convolution convolution =
          Convolution.of(
              inputs, 3, stage.stride(), 1, arrays.get(next), new float[stage.filters()]);
      BatchNorm norm =
          BatchNorm.of(
              arrays.get(next + 1),
              arrays.get(next + 2),
              arrays.get(next + 3),
              arrays.get(next + 4),
              TorchLayers.BATCH_NORM_EPSILON);
      layers.add(norm.foldInto(convolution));
      layers.add(new Relu());
      inputs = stage.filters();
      next += 5;
    }
    layers.add(new GlobalAveragePooling());
    layers.add(Dense.of(inputs, arrays.get(next), arrays.get(next + 1)));
    return new Network(Architecture.MEAN, Architecture.DEVIATION, layers);
  }

  /**
   * Compares the folded network with PyTorch's logits of the first digits.
   *
   * @return the largest difference found
   * @throws IllegalStateException if it exceeds {@link #TOLERANCE}
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
    if (!(largest <= TOLERANCE)) {
      throw new IllegalStateException(
          "the exported network's logits differ by " + largest + " from the trained network's");
    }
    return largest;
  }
}
