package io.github.hdr4j.dl4j;

import io.github.hdr4j.dl4j.onnx.BatchNorm;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.Extent;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.MaxPooling;
import java.util.Arrays;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/** Single layers as Deeplearning4j has them. */
final class Dl4jLayers {
  /** Added to the variance in batch norm. */
  private static final double EPSILON = 1e-5;

  private Dl4jLayers() {}

  static boolean hasWeights(Layer layer) {
    return layer instanceof Convolution || layer instanceof Dense;
  }

  static ConvolutionLayer convolution(Convolution layer, boolean relu) {
    return new ConvolutionLayer.Builder(sizes(layer.kernel()))
        .stride(sizes(layer.stride()))
        .padding(sizes(layer.padding()))
        .convolutionMode(ConvolutionMode.Truncate)
        .nIn(layer.inputs())
        .nOut(layer.filters())
        .activation(relu ? Activation.RELU : Activation.IDENTITY)
        .build();
  }

  private static int[] sizes(Extent extent) {
    return new int[] {extent.height(), extent.width()};
  }

  static SubsamplingLayer maxPooling(MaxPooling layer) {
    return new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX)
        .kernelSize(layer.side(), layer.side())
        .stride(layer.side(), layer.side())
        .convolutionMode(ConvolutionMode.Truncate)
        .build();
  }

  static GlobalPoolingLayer globalAveragePooling() {
    return new GlobalPoolingLayer.Builder(PoolingType.AVG).build();
  }

  static DenseLayer dense(Dense layer, boolean relu) {
    return new DenseLayer.Builder()
        .nIn(layer.inputs())
        .nOut(layer.outputs())
        .activation(relu ? Activation.RELU : Activation.IDENTITY)
        .build();
  }

  static ActivationLayer relu() {
    return new ActivationLayer(Activation.RELU);
  }

  /** The last layer of a network that is trained. */
  static OutputLayer logits(Dense layer, ILossFunction loss) {
    return new OutputLayer.Builder(loss)
        .nIn(layer.inputs())
        .nOut(layer.outputs())
        .activation(Activation.IDENTITY)
        .build();
  }

  static BatchNormalization batchNorm(int channels) {
    return new BatchNormalization.Builder()
        .nIn(channels)
        .nOut(channels)
        .eps(EPSILON)
        .useLogStd(false)
        .build();
  }

  static boolean isBatchNorm(org.deeplearning4j.nn.api.Layer layer) {
    return layer.conf().getLayer() instanceof BatchNormalization;
  }

  static Convolution fold(org.deeplearning4j.nn.api.Layer batchNorm, Convolution before) {
    return fold(batchNorm, (BatchNormalization) batchNorm.conf().getLayer(), before);
  }

  /** The same for one that somebody else configured. */
  static Convolution fold(
      org.deeplearning4j.nn.api.Layer batchNorm, BatchNormalization conf, Convolution before) {
    int filters = before.filters();
    return BatchNorm.of(
            conf.isLockGammaBeta()
                ? filled(filters, conf.getGamma())
                : floats(batchNorm.getParam("gamma")),
            conf.isLockGammaBeta()
                ? filled(filters, conf.getBeta())
                : floats(batchNorm.getParam("beta")),
            floats(batchNorm.getParam("mean")),
            variance(batchNorm, conf),
            conf.getEps())
        .foldInto(before);
  }

  private static float[] variance(
      org.deeplearning4j.nn.api.Layer batchNorm, BatchNormalization conf) {
    if (!conf.isUseLogStd()) {
      return floats(batchNorm.getParam("var"));
    }
    float[] values = floats(batchNorm.getParam("log10stdev"));
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) Math.pow(10, 2 * values[i]);
    }
    return values;
  }

  private static float[] filled(int length, double value) {
    float[] values = new float[length];
    Arrays.fill(values, (float) value);
    return values;
  }

  /** The layer with the weights and biases that it has in Deeplearning4j. */
  static Layer readWeights(Layer shape, org.deeplearning4j.nn.api.Layer from) {
    float[] biases = floats(from.getParam("b"));
    if (shape instanceof Convolution c) {
      float[] weights = floats(from.getParam("W"));
      return Convolution.of(c.inputs(), c.kernel(), c.stride(), c.padding(), weights, biases);
    }
    Dense dense = (Dense) shape;
    return Dense.of(dense.inputs(), floats(from.getParam("W").transpose()), biases);
  }

  static float[] floats(INDArray values) {
    try (INDArray copy = values.dup('c')) {
      return copy.data().asFloat();
    }
  }

  /** Copies weights and biases, if the layer has any. */
  static void copyWeights(Layer from, org.deeplearning4j.nn.api.Layer to) {
    if (from instanceof Convolution c) {
      long[] shape = {c.filters(), c.inputs(), c.kernel().height(), c.kernel().width()};
      assign(to.getParam("W"), Nd4j.create(c.weights(), shape, 'c'));
      assign(to.getParam("b"), Nd4j.create(c.biases(), new long[] {1, c.filters()}, 'c'));
    } else if (from instanceof Dense d) {
      INDArray weights = Nd4j.create(d.weights(), new long[] {d.outputs(), d.inputs()}, 'c');
      to.getParam("W").assign(weights.transpose());
      weights.close();
      assign(to.getParam("b"), Nd4j.create(d.biases(), new long[] {1, d.outputs()}, 'c'));
    }
  }

  private static void assign(INDArray parameter, INDArray values) {
    parameter.assign(values.reshape(parameter.shape()));
    values.close();
  }
}
