package io.github.hdr4j.dl4j;

import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.Flatten;
import io.github.hdr4j.dl4j.onnx.GlobalAveragePooling;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.MaxPooling;
import io.github.hdr4j.dl4j.onnx.Relu;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BaseOutputLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;

/**
 * Reads the layers of a network that somebody built with Deeplearning4j. What cannot be expressed
 * is refused by name, never approximated. For one network.
 */
final class LayerImport {
  private final List<Layer> layers = new ArrayList<>();

  /** Whether the last layer gives maps, which a dense layer takes only when they are flattened. */
  private boolean maps = true;

  private String name = "";

  List<Layer> layers(MultiLayerNetwork network) {
    int index = 0;
    for (org.deeplearning4j.nn.api.Layer layer : network.getLayers()) {
      name = "layer %d (%s)".formatted(index++, layer.conf().getLayer().getClass().getSimpleName());
      add(layer);
    }
    return List.copyOf(layers);
  }

  private void add(org.deeplearning4j.nn.api.Layer layer) {
    org.deeplearning4j.nn.conf.layers.Layer conf = layer.conf().getLayer();
    // Sub-classes compute something else, such as a transposed convolution.
    Class<?> kind = conf.getClass();
    if (kind == ConvolutionLayer.class) {
      add((ConvolutionLayer) conf, layer);
    } else if (kind == BatchNormalization.class) {
      fold((BatchNormalization) conf, layer);
    } else if (kind == SubsamplingLayer.class) {
      add((SubsamplingLayer) conf);
    } else if (kind == GlobalPoolingLayer.class) {
      require(((GlobalPoolingLayer) conf).getPoolingType() == PoolingType.AVG, "average pooling");
      layers.add(new GlobalAveragePooling());
      maps = false;
    } else if (kind == DenseLayer.class || kind == OutputLayer.class) {
      add((FeedForwardLayer) conf, layer);
    } else if (kind == ActivationLayer.class) {
      activation(((ActivationLayer) conf).getActivationFn(), false);
    } else {
      require(kind == DropoutLayer.class, Messages.LAYERS);
    }
  }

  private void add(ConvolutionLayer conf, org.deeplearning4j.nn.api.Layer layer) {
    require(conf.getCnn2dDataFormat() == CNN2DFormat.NCHW, "the data format NCHW");
    int side = square("a kernel", conf.getKernelSize());
    int stride = square("a stride", conf.getStride());
    require(square("a dilation", conf.getDilation()) == 1, "no dilation");
    int padding = square("a padding", conf.getPadding());
    if (conf.getConvolutionMode() == ConvolutionMode.Same) {
      require(stride == 1 && side % 2 == 1, "an odd kernel and stride 1 with ConvolutionMode.Same");
      padding = side / 2;
    }
    int inputs = Math.toIntExact(conf.getNIn());
    float[] weights = Dl4jLayers.floats(layer.getParam("W"));
    float[] biases = biases(layer, Math.toIntExact(conf.getNOut()));
    layers.add(Convolution.of(inputs, side, stride, padding, weights, biases));
    activation(conf.getActivationFn(), false);
    maps = true;
  }

  private void fold(BatchNormalization conf, org.deeplearning4j.nn.api.Layer layer) {
    Layer before = layers.isEmpty() ? new Flatten() : layers.get(layers.size() - 1);
    require(before instanceof Convolution, "a convolution without activation before it");
    layers.set(layers.size() - 1, Dl4jLayers.fold(layer, conf, (Convolution) before));
    activation(conf.getActivationFn(), false);
  }

  private void add(SubsamplingLayer conf) {
    require(conf.getPoolingType() == PoolingType.MAX, "max pooling");
    int side = square("a kernel", conf.getKernelSize());
    require(square("a stride", conf.getStride()) == side, "a stride as large as its kernel");
    require(square("a padding", conf.getPadding()) == 0, "no padding");
    require(conf.getConvolutionMode() != ConvolutionMode.Same, "ConvolutionMode.Truncate");
    layers.add(new MaxPooling(side));
  }

  private void add(FeedForwardLayer conf, org.deeplearning4j.nn.api.Layer layer) {
    if (maps) {
      layers.add(new Flatten());
      maps = false;
    }
    int inputs = Math.toIntExact(conf.getNIn());
    float[] weights = Dl4jLayers.floats(layer.getParam("W").transpose());
    layers.add(Dense.of(inputs, weights, biases(layer, Math.toIntExact(conf.getNOut()))));
    activation(conf.getActivationFn(), conf instanceof BaseOutputLayer);
  }

  private void activation(IActivation activation, boolean output) {
    if (activation instanceof ActivationReLU relu) {
      require(relu.equals(new ActivationReLU()), "a plain ReLU");
      layers.add(new Relu());
      return;
    }
    boolean logits = output && activation instanceof ActivationSoftmax;
    require(logits || activation instanceof ActivationIdentity, output ? Messages.OUTPUTS : "ReLU");
  }

  private static float[] biases(org.deeplearning4j.nn.api.Layer layer, int count) {
    return layer.paramTable().containsKey("b")
        ? Dl4jLayers.floats(layer.getParam("b"))
        : new float[count];
  }

  private int square(String what, int[] sides) {
    require(sides.length == 2 && sides[0] == sides[1], what + " of the same size both ways");
    return sides[0];
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(Messages.foreignLayer(name, what));
    }
  }
}
