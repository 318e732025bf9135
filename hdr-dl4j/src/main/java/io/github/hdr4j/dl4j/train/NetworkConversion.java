package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.onnx.BatchNorm;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.GlobalAveragePooling;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.MaxPooling;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.Relu;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/** A network of this library as Deeplearning4j computes it, and the way back. */
final class NetworkConversion {

  /** Added to the variance in batch norm. */
  private static final double EPSILON = 1e-5;

  private NetworkConversion() {}

  /**
   * Makes a network that takes normalised ink and gives logits.
   *
   * @param batchNorm whether each convolution is followed by batch norm, at first the identity
   * @param loss of the last layer's logits
   */
  static MultiLayerNetwork toDl4j(Network network, boolean batchNorm, ILossFunction loss) {
    // The weights are moved by an Optimiser; what Deeplearning4j would do with them is never asked.
    NeuralNetConfiguration.ListBuilder layers =
        new NeuralNetConfiguration.Builder().updater(new NoOp()).list();
    int last = network.layers().size() - 1;
    for (int i = 0; i <= last; i++) {
      Layer layer = network.layers().get(i);
      if (layer instanceof Convolution convolution) {
        layers.layer(layer(convolution));
        if (batchNorm) {
          layers.layer(new BatchNormalization.Builder().eps(EPSILON).useLogStd(false).build());
        }
      } else if (layer instanceof Relu) {
        layers.layer(new ActivationLayer(Activation.RELU));
      } else if (layer instanceof MaxPooling pooling) {
        layers.layer(layer(pooling));
      } else if (layer instanceof GlobalAveragePooling) {
        layers.layer(new GlobalPoolingLayer.Builder(PoolingType.AVG).build());
      } else if (layer instanceof Dense dense) {
        layers.layer(i == last ? logits(dense, loss) : layer(dense));
      }
      // Flatten: Deeplearning4j puts it in before a dense layer, in the same order of values.
    }
    layers.setInputType(InputType.convolutional(DigitTensor.SIZE, DigitTensor.SIZE, 1));
    MultiLayerNetwork converted = new MultiLayerNetwork(layers.build());
    converted.init();
    List<org.deeplearning4j.nn.api.Layer> targets = weighted(converted);
    List<Layer> sources = network.layers().stream().filter(NetworkConversion::hasWeights).toList();
    for (int i = 0; i < sources.size(); i++) {
      copy(sources.get(i), targets.get(i));
    }
    return converted;
  }

  /**
   * Reads the weights of a network that {@link #toDl4j} made, and folds batch norm.
   *
   * @param shape the network it was made of
   */
  static Network fromDl4j(MultiLayerNetwork trained, Network shape) {
    List<org.deeplearning4j.nn.api.Layer> all = List.of(trained.getLayers());
    List<Layer> layers = new ArrayList<>();
    int next = 0;
    for (Layer layer : shape.layers()) {
      if (!hasWeights(layer)) {
        layers.add(layer);
        continue;
      }
      while (!isWeighted(all.get(next))) {
        next++;
      }
      org.deeplearning4j.nn.api.Layer source = all.get(next++);
      if (layer instanceof Convolution convolution) {
        Convolution read = read(convolution, source);
        layers.add(isBatchNorm(all.get(next)) ? norm(all.get(next)).foldInto(read) : read);
      } else if (layer instanceof Dense dense) {
        layers.add(
            Dense.of(
                dense.inputs(),
                floats(source.getParam("W").transpose()),
                floats(source.getParam("b"))));
      }
    }
    return new Network(shape.mean(), shape.deviation(), layers);
  }

  private static ConvolutionLayer layer(Convolution layer) {
    return new ConvolutionLayer.Builder(layer.side(), layer.side())
        .stride(layer.stride(), layer.stride())
        .padding(layer.padding(), layer.padding())
        .convolutionMode(ConvolutionMode.Truncate)
        .nIn(layer.inputs())
        .nOut(layer.filters())
        .activation(Activation.IDENTITY)
        .build();
  }

  private static SubsamplingLayer layer(MaxPooling layer) {
    return new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX)
        .kernelSize(layer.side(), layer.side())
        .stride(layer.side(), layer.side())
        .convolutionMode(ConvolutionMode.Truncate)
        .build();
  }

  private static DenseLayer layer(Dense layer) {
    return new DenseLayer.Builder()
        .nIn(layer.inputs())
        .nOut(layer.outputs())
        .activation(Activation.IDENTITY)
        .build();
  }

  private static OutputLayer logits(Dense layer, ILossFunction loss) {
    return new OutputLayer.Builder(loss)
        .nIn(layer.inputs())
        .nOut(layer.outputs())
        .activation(Activation.IDENTITY)
        .build();
  }

  private static boolean hasWeights(Layer layer) {
    return layer instanceof Convolution || layer instanceof Dense;
  }

  private static List<org.deeplearning4j.nn.api.Layer> weighted(MultiLayerNetwork network) {
    return List.of(network.getLayers()).stream().filter(NetworkConversion::isWeighted).toList();
  }

  private static boolean isWeighted(org.deeplearning4j.nn.api.Layer layer) {
    return layer.numParams() > 0 && !isBatchNorm(layer);
  }

  private static boolean isBatchNorm(org.deeplearning4j.nn.api.Layer layer) {
    return layer.conf().getLayer() instanceof BatchNormalization;
  }

  private static void copy(Layer from, org.deeplearning4j.nn.api.Layer to) {
    if (from instanceof Convolution c) {
      long[] shape = {c.filters(), c.inputs(), c.side(), c.side()};
      to.getParam("W").assign(Nd4j.create(c.weights(), shape, 'c'));
      assign(to.getParam("b"), c.biases());
    } else if (from instanceof Dense d) {
      long[] shape = {d.outputs(), d.inputs()};
      to.getParam("W").assign(Nd4j.create(d.weights(), shape, 'c').transpose());
      assign(to.getParam("b"), d.biases());
    }
  }

  private static void assign(INDArray biases, float[] values) {
    biases.assign(Nd4j.create(values, biases.shape(), 'c'));
  }

  private static Convolution read(Convolution shape, org.deeplearning4j.nn.api.Layer source) {
    return Convolution.of(
        shape.inputs(),
        shape.side(),
        shape.stride(),
        shape.padding(),
        floats(source.getParam("W")),
        floats(source.getParam("b")));
  }

  private static BatchNorm norm(org.deeplearning4j.nn.api.Layer layer) {
    return BatchNorm.of(
        floats(layer.getParam("gamma")),
        floats(layer.getParam("beta")),
        floats(layer.getParam("mean")),
        floats(layer.getParam("var")),
        EPSILON);
  }

  private static float[] floats(INDArray values) {
    return values.dup('c').data().asFloat();
  }
}
