package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.NetworkConversion;
import io.github.hdr4j.dl4j.onnx.Network;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A network while Deeplearning4j trains it. Its weights are one flat array, so that an optimiser
 * and a checkpoint need not know of layers. Mutable, for one thread.
 */
final class TrainableNetwork {

  /** Digits read at once outside training; more would need hundreds of MB for convolutions. */
  private static final int BATCH = 64;

  private final Network shape;
  private final SoftmaxCrossEntropy loss;
  private final MultiLayerNetwork network;

  private TrainableNetwork(Network shape, SoftmaxCrossEntropy loss, MultiLayerNetwork network) {
    this.shape = shape;
    this.loss = loss;
    this.network = network;
  }

  /** Starts with a network's weights; with batch norm, each convolution is followed by one. */
  static TrainableNetwork of(Network start, boolean batchNorm) {
    SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
    return new TrainableNetwork(start, loss, NetworkConversion.toTrainable(start, batchNorm, loss));
  }

  int classes() {
    return shape.classes();
  }

  /** The layers in order, with what they hold. */
  MultiLayerNetwork layers() {
    return network;
  }

  /** All weights as one row; writing to it changes the network. */
  INDArray weights() {
    INDArray weights = network.params();
    return weights.reshape(1, weights.length());
  }

  /** The gradient summed over a batch, as one row that the next call overwrites. */
  INDArray gradient(float[] ink, float[] targets) {
    try (INDArray input = input(ink, 0, ink.length);
        INDArray labels = rows(targets)) {
      network.setInput(input);
      network.setLabels(labels);
      network.computeGradientAndScore();
      network.clear();
    }
    INDArray gradient = network.getFlattenedGradients();
    return gradient.reshape(1, gradient.length());
  }

  /** Loss summed over the last batch. */
  double loss() {
    return loss.loss();
  }

  /** How many of the last batch were ranked right. */
  int right() {
    return loss.right();
  }

  /** The logits of digits as they are used, {@code digits × classes}. */
  float[] logits(float[] ink) {
    int digits = ink.length / DigitTensor.LENGTH;
    float[] logits = new float[digits * classes()];
    for (int from = 0; from < digits; from += BATCH) {
      int count = Math.min(BATCH, digits - from);
      try (INDArray input = input(ink, from * DigitTensor.LENGTH, count * DigitTensor.LENGTH);
          INDArray output = network.output(input, false)) {
        float[] part = output.dup('c').data().asFloat();
        System.arraycopy(part, 0, logits, from * classes(), part.length);
      }
    }
    return logits;
  }

  /** Logits and labels of samples. */
  Evaluation evaluate(DigitSamples samples) {
    List<DigitSample> all = samples.all();
    float[] ink = new float[all.size() * DigitTensor.LENGTH];
    for (int i = 0; i < all.size(); i++) {
      float[] values = all.get(i).tensor().toArray();
      System.arraycopy(values, 0, ink, i * DigitTensor.LENGTH, values.length);
    }
    return Evaluation.of(logits(ink), samples.labels(), classes());
  }

  /** The network as it stands, batch norm folded. */
  Network snapshot() {
    return NetworkConversion.fromDl4j(network, shape);
  }

  private INDArray input(float[] ink, int from, int length) {
    float[] values = Arrays.copyOfRange(ink, from, from + length);
    for (int i = 0; i < values.length; i++) {
      values[i] = (values[i] - shape.mean()) / shape.deviation();
    }
    int digits = length / DigitTensor.LENGTH;
    return Nd4j.create(values, new long[] {digits, 1, DigitTensor.SIZE, DigitTensor.SIZE}, 'c');
  }

  private INDArray rows(float[] targets) {
    return Nd4j.create(targets, new long[] {targets.length / classes(), classes()}, 'c');
  }
}
