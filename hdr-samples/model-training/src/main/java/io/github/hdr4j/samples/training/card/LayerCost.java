package io.github.hdr4j.samples.training.card;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.Extent;
import io.github.hdr4j.dl4j.onnx.Flatten;
import io.github.hdr4j.dl4j.onnx.GlobalAveragePooling;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.MaxPooling;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.Relu;
import io.github.hdr4j.dl4j.onnx.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * What a layer gives and what it costs.
 *
 * @param layer what it is, in words
 * @param output the size of what it gives for one picture
 * @param parameters number of weights and biases
 * @param multiplyAdds multiplications with a weight, for one picture
 */
public record LayerCost(String layer, Size output, long parameters, long multiplyAdds) {

  /** Follows one picture through a network; layers that only cut off or rearrange are left out. */
  static List<LayerCost> of(Network network) {
    List<LayerCost> costs = new ArrayList<>();
    Size size = new Size(1, DigitTensor.SIZE, DigitTensor.SIZE);
    for (Layer layer : network.layers()) {
      size = layer.outputSize(size);
      if (!(layer instanceof Relu || layer instanceof Flatten)) {
        costs.add(of(layer, size));
      }
    }
    return costs;
  }

  private static LayerCost of(Layer layer, Size output) {
    if (layer instanceof Convolution convolution) {
      long weights = convolution.weights().length;
      return new LayerCost(
          name(convolution),
          output,
          weights + convolution.filters(),
          weights * output.height() * output.width());
    }
    if (layer instanceof Dense dense) {
      long weights = dense.weights().length;
      return new LayerCost("dense", output, weights + dense.outputs(), weights);
    }
    if (layer instanceof MaxPooling pooling) {
      return new LayerCost("maximum of %1$d×%1$d".formatted(pooling.side()), output, 0, 0);
    }
    if (layer instanceof GlobalAveragePooling) {
      return new LayerCost("average of each map", output, 0, 0);
    }
    throw new IllegalArgumentException("the cost of %s is not known".formatted(layer));
  }

  private static String name(Convolution layer) {
    Extent stride = layer.stride();
    String step = stride.height() == stride.width() ? "" + stride.height() : stride.toString();
    return "convolution %s%s".formatted(layer.kernel(), step.equals("1") ? "" : ", stride " + step);
  }
}
