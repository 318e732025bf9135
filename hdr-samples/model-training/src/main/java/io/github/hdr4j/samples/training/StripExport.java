package io.github.hdr4j.samples.training;

import io.github.hdr4j.LineStrip;
import io.github.hdr4j.dl4j.onnx.BatchNorm;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Extent;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.LineNetwork;
import io.github.hdr4j.dl4j.onnx.Relu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** From trained arrays to the network for lines that is shipped. */
final class StripExport {
  private StripExport() {}

  /** Folds batch norm into the convolutions. */
  static LineNetwork fold(StripArchitecture architecture, float[] weights) {
    List<float[]> arrays =
        architecture.slots().stream()
            .map(slot -> Arrays.copyOfRange(weights, slot.offset(), slot.end()))
            .toList();
    List<Layer> layers = new ArrayList<>();
    int inputs = 1;
    int next = 0;
    for (StripArchitecture.Stage stage : architecture.stages()) {
      Convolution convolution =
          Convolution.of(
              inputs,
              stage.kernel(),
              stage.stride(),
              stage.padding(),
              arrays.get(next),
              new float[stage.filters()]);
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
      next += TorchLayers.STAGE_ARRAYS;
    }
    layers.add(
        Convolution.of(
            inputs,
            Extent.square(1),
            Extent.square(1),
            Extent.square(0),
            arrays.get(next),
            arrays.get(next + 1)));
    return new LineNetwork(layers);
  }

  /**
   * Compares the folded network with PyTorch's logits of a few strips.
   *
   * @return the largest difference found
   * @throws IllegalStateException if it exceeds {@link Export#TOLERANCE}
   */
  static double checkParity(
      LineNetwork network, StripTorch torch, float[] weights, List<StripSample> samples) {
    double largest = 0;
    for (StripSample sample : samples) {
      StripBatch batch = new StripBatch(List.of(StripAugmentation.none(sample)));
      float[] expected = torch.logits(weights, batch);
      LineStrip strip =
          LineStrip.of(
              batch.ink(),
              new LineStrip.Place(1, 0, 0),
              IntStream.of(0, batch.columns()).asDoubleStream().boxed().toList());
      float[][] actual = network.logits(strip);
      for (int i = 0; i < expected.length; i++) {
        float value = actual[i % actual.length][i / actual.length];
        largest = Math.max(largest, Math.abs(value - expected[i]));
      }
    }
    if (!(largest <= Export.TOLERANCE)) {
      throw new IllegalStateException(
          "the exported network's logits differ by " + largest + " from the trained network's");
    }
    return largest;
  }
}
