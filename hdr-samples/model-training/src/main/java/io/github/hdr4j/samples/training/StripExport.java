package io.github.hdr4j.samples.training;

import io.github.hdr4j.LineStrip;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Extent;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.LineNetwork;
import java.util.List;
import java.util.stream.IntStream;

/** From trained arrays to the network for lines that is shipped. */
final class StripExport {
  private StripExport() {}

  /** Folds batch norm into the convolutions. */
  static LineNetwork fold(StripArchitecture architecture, float[] weights) {
    Folding folding = Folding.of(architecture.stages(), architecture.slots(), weights);
    List<Layer> layers = folding.layers();
    layers.add(
        Convolution.of(
            folding.channels(),
            Extent.square(1),
            Extent.square(1),
            Extent.square(0),
            folding.weights(),
            folding.biases()));
    return new LineNetwork(layers);
  }

  /**
   * Compares the folded network with PyTorch's logits of a few strips.
   *
   * @return the largest difference found
   * @throws IllegalStateException if it exceeds {@link Folding#TOLERANCE}
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
    return Folding.require(largest);
  }
}
