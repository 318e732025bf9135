package io.github.hdr4j.samples.benchmarks;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * LeNet as Deeplearning4j's own examples have it (two convolutions of 5 × 5 with 20 and 50 filters,
 * max pooling, 500 dense units), run as they run it: as many threads as the machine has processors.
 */
final class LeNet {
  private final MultiLayerNetwork network;
  private final float[] ink;

  /**
   * A network with random weights, which take as long as any.
   *
   * @param ink 784 values
   */
  LeNet(float[] ink) {
    this.ink = ink.clone();
    network =
        new MultiLayerNetwork(
            new NeuralNetConfiguration.Builder()
                .seed(123)
                .list()
                .layer(convolution(20))
                .layer(pooling())
                .layer(convolution(50))
                .layer(pooling())
                .layer(new DenseLayer.Builder().activation(Activation.RELU).nOut(500).build())
                .layer(new OutputLayer.Builder().nOut(10).activation(Activation.SOFTMAX).build())
                .setInputType(InputType.convolutional(28, 28, 1))
                .build());
    network.init();
  }

  private static ConvolutionLayer convolution(int filters) {
    return new ConvolutionLayer.Builder(5, 5)
        .stride(1, 1)
        .nOut(filters)
        .activation(Activation.IDENTITY)
        .build();
  }

  private static SubsamplingLayer pooling() {
    return new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX)
        .kernelSize(2, 2)
        .stride(2, 2)
        .build();
  }

  /** The threads that the library uses by default on the calling thread. */
  static int defaultThreads() {
    return NativeOpsHolder.getInstance().getDeviceNativeOps().ompGetMaxThreads();
  }

  /** Ten probabilities. */
  float[] read() {
    try (INDArray input = Nd4j.create(ink, new long[] {1, 1, 28, 28}, 'c')) {
      return network.output(input).toFloatVector();
    }
  }
}
