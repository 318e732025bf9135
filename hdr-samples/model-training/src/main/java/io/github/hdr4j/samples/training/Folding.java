package io.github.hdr4j.samples.training;

import io.github.hdr4j.dl4j.onnx.BatchNorm;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.Relu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * From trained arrays to the layers of a finished network.
 *
 * @param stages of the network
 * @param arrays five for each stage, then those of the last layer
 */
record Folding(List<Stage> stages, List<float[]> arrays) {
  /** Largest difference between logits before and after export. */
  static final double TOLERANCE = 1e-3;

  static Folding of(List<Stage> stages, List<Slot> slots, float[] weights) {
    return new Folding(
        stages,
        slots.stream()
            .map(slot -> Arrays.copyOfRange(weights, slot.offset(), slot.end()))
            .toList());
  }

  /** The stages with batch norm folded into the convolutions; layers can be added. */
  List<Layer> layers() {
    List<Layer> layers = new ArrayList<>();
    int inputs = 1;
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      int at = i * TorchLayers.STAGE_ARRAYS;
      Convolution convolution =
          Convolution.of(
              inputs,
              stage.kernel(),
              stage.stride(),
              stage.padding(),
              arrays.get(at),
              new float[stage.filters()]);
      BatchNorm norm =
          BatchNorm.of(
              arrays.get(at + 1),
              arrays.get(at + 2),
              arrays.get(at + 3),
              arrays.get(at + 4),
              TorchLayers.BATCH_NORM_EPSILON);
      layers.add(norm.foldInto(convolution));
      layers.add(new Relu());
      inputs = stage.filters();
    }
    return layers;
  }

  /** Channels that the last layer takes. */
  int channels() {
    return stages.get(stages.size() - 1).filters();
  }

  /** Weights of the last layer. */
  float[] weights() {
    return arrays.get(arrays.size() - 2);
  }

  /** Biases of the last layer. */
  float[] biases() {
    return arrays.get(arrays.size() - 1);
  }

  /**
   * Holds the finished network against the trained one.
   *
   * @param difference largest one of any two logits
   * @return the same
   * @throws IllegalStateException if it exceeds {@link #TOLERANCE}
   */
  static double require(double difference) {
    if (!(difference <= TOLERANCE)) {
      throw new IllegalStateException(
          "the exported network's logits differ by " + difference + " from the trained network's");
    }
    return difference;
  }
}
