package io.github.hdr4j.dl4j;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.GlobalAveragePooling;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.MaxPooling;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.Relu;
import io.github.hdr4j.dl4j.onnx.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.ComposableInputPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToCnnPreProcessor;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/**
 * Makes Deeplearning4j compute a network: layer by layer, in the order channels, rows, columns, but
 * for two liberties. A ReLU is computed by the layer before it, and flattening only where a layer
 * needs the other form.
 */
final class NetworkConversion {
  private final NeuralNetConfiguration.ListBuilder layers =
      new NeuralNetConfiguration.Builder().inferenceWorkspaceMode(WorkspaceMode.ENABLED).list();
  private final List<Layer> sources = new ArrayList<>();

  /** The form of what the last layer gives in Deeplearning4j; empty for a vector. */
  private Optional<Size> maps = Optional.of(new Size(1, DigitTensor.SIZE, DigitTensor.SIZE));

  private NetworkConversion() {}

  /** A network of its own that takes normalised ink and gives logits. */
  static MultiLayerNetwork toDl4j(Network network) {
    NetworkConversion conversion = new NetworkConversion();
    conversion.addAll(network.layers());
    MultiLayerNetwork converted = new MultiLayerNetwork(conversion.layers.build());
    converted.init();
    for (int i = 0; i < conversion.sources.size(); i++) {
      Dl4jLayers.copyWeights(conversion.sources.get(i), converted.getLayer(i));
    }
    return converted;
  }

  private void addAll(List<Layer> all) {
    Size size = maps.orElseThrow();
    for (int i = 0; i < all.size(); i++) {
      Layer layer = all.get(i);
      boolean relu = i + 1 < all.size() && all.get(i + 1) instanceof Relu;
      boolean taken = relu && Dl4jLayers.hasWeights(layer);
      add(layer, size, taken);
      size = layer.outputSize(size);
      if (taken) {
        i++;
      }
    }
  }

  private void add(Layer layer, Size input, boolean relu) {
    if (layer instanceof Convolution convolution) {
      takeMaps(input);
      append(layer, Dl4jLayers.convolution(convolution, relu));
      maps = Optional.of(layer.outputSize(input));
    } else if (layer instanceof MaxPooling pooling) {
      takeMaps(input);
      append(layer, Dl4jLayers.maxPooling(pooling));
      maps = Optional.of(layer.outputSize(input));
    } else if (layer instanceof GlobalAveragePooling) {
      takeMaps(input);
      append(layer, Dl4jLayers.globalAveragePooling());
      maps = Optional.empty();
    } else if (layer instanceof Dense dense) {
      takeVector();
      append(layer, Dl4jLayers.dense(dense, relu));
    } else if (layer instanceof Relu) {
      append(layer, Dl4jLayers.relu());
    }
  }

  private void append(Layer source, org.deeplearning4j.nn.conf.layers.Layer layer) {
    layers.layer(layer);
    sources.add(source);
  }

  private void takeMaps(Size wanted) {
    if (maps.equals(Optional.of(wanted))) {
      return;
    }
    FeedForwardToCnnPreProcessor spread =
        new FeedForwardToCnnPreProcessor(wanted.height(), wanted.width(), wanted.channels());
    layers.inputPreProcessor(
        sources.size(),
        maps.isEmpty() ? spread : new ComposableInputPreProcessor(flatten(maps.get()), spread));
  }

  private void takeVector() {
    maps.ifPresent(size -> layers.inputPreProcessor(sources.size(), flatten(size)));
    maps = Optional.empty();
  }

  private static CnnToFeedForwardPreProcessor flatten(Size size) {
    return new CnnToFeedForwardPreProcessor(size.height(), size.width(), size.channels());
  }
}
