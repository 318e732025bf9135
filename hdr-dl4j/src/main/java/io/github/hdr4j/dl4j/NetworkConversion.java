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
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * Makes Deeplearning4j compute a network: layer by layer, in the order channels, rows, columns, but
 * for two liberties. A ReLU is computed by the layer before it, and flattening only where a layer
 * needs the other form.
 */
public final class NetworkConversion {
  private final NeuralNetConfiguration.ListBuilder layers =
      new NeuralNetConfiguration.Builder().inferenceWorkspaceMode(WorkspaceMode.ENABLED).list();

  /** What each layer computes; empty for batch norm, which no finished network has. */
  private final List<Optional<Layer>> sources = new ArrayList<>();

  private final boolean batchNorm;
  private final Optional<ILossFunction> loss;

  /** The form of what the last layer gives in Deeplearning4j; empty for a vector. */
  private Optional<Size> maps = Optional.of(new Size(1, DigitTensor.SIZE, DigitTensor.SIZE));

  private NetworkConversion(boolean batchNorm, Optional<ILossFunction> loss) {
    this.batchNorm = batchNorm;
    this.loss = loss;
  }

  /** A network of its own that takes normalised ink and gives logits. */
  static MultiLayerNetwork toDl4j(Network network) {
    return new NetworkConversion(false, Optional.empty()).convert(network);
  }

  /**
   * The same, to be trained. ND4J must have been started.
   *
   * @param network whose layers and weights it starts with
   * @param batchNorm whether each convolution is followed by batch norm, at first the identity
   * @param loss of the logits
   * @return a network of its own that takes normalised ink and gives logits
   */
  public static MultiLayerNetwork toTrainable(
      Network network, boolean batchNorm, ILossFunction loss) {
    return new NetworkConversion(batchNorm, Optional.of(loss)).convert(network);
  }

  /**
   * The way back: reads the weights and folds batch norm.
   *
   * @param trained what {@link #toTrainable} made
   * @param start the network it was made of
   * @return the same layers with the weights as they are now
   * @throws IllegalArgumentException if a weight is not a finite number
   */
  public static Network fromDl4j(MultiLayerNetwork trained, Network start) {
    List<org.deeplearning4j.nn.api.Layer> computed = List.of(trained.getLayers());
    List<Layer> layers = new ArrayList<>();
    int next = 0;
    for (Layer layer : start.layers()) {
      if (!Dl4jLayers.hasWeights(layer)) {
        layers.add(layer);
        continue;
      }
      while (computed.get(next).numParams() == 0) {
        next++;
      }
      Layer read = Dl4jLayers.readWeights(layer, computed.get(next++));
      boolean norm = next < computed.size() && Dl4jLayers.isBatchNorm(computed.get(next));
      layers.add(norm ? Dl4jLayers.fold(computed.get(next++), (Convolution) read) : read);
    }
    return new Network(start.mean(), start.deviation(), layers);
  }

  private MultiLayerNetwork convert(Network network) {
    addAll(network.layers());
    MultiLayerNetwork converted = new MultiLayerNetwork(layers.build());
    converted.init();
    for (int i = 0; i < sources.size(); i++) {
      org.deeplearning4j.nn.api.Layer target = converted.getLayer(i);
      sources.get(i).ifPresent(source -> Dl4jLayers.copyWeights(source, target));
    }
    return converted;
  }

  private void addAll(List<Layer> all) {
    Size size = maps.orElseThrow();
    for (int i = 0; i < all.size(); i++) {
      Layer layer = all.get(i);
      boolean relu = i + 1 < all.size() && all.get(i + 1) instanceof Relu;
      boolean last = i == all.size() - 1;
      boolean normed = batchNorm && layer instanceof Convolution;
      boolean taken = relu && Dl4jLayers.hasWeights(layer) && !normed;
      if (last && loss.isPresent() && layer instanceof Dense dense) {
        takeVector();
        append(layer, Dl4jLayers.logits(dense, loss.get()));
      } else {
        add(layer, size, taken);
      }
      if (normed) {
        layers.layer(Dl4jLayers.batchNorm(layer.outputSize(size).channels()));
        sources.add(Optional.empty());
      }
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
    sources.add(Optional.of(source));
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
