package io.github.hdr4j.dl4j.train;

import java.io.Serial;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * Cross entropy of the softmax of logits, in nats, against probabilities as targets. In contrast to
 * Deeplearning4j's own it leaves the softmax to the loss, so that the network gives logits, and it
 * counts while it is at it. Mutable, for one thread.
 */
final class SoftmaxCrossEntropy implements ILossFunction {

  @Serial private static final long serialVersionUID = 1L;

  private double loss;
  private int right;

  /** Sum over the samples of the last gradient. */
  double loss() {
    return loss;
  }

  /** How many of the samples of the last gradient had their most probable target rank first. */
  int right() {
    return right;
  }

  @Override
  public INDArray computeGradient(
      INDArray labels, INDArray logits, IActivation activation, INDArray mask) {
    float[] errors = errors(floats(labels), floats(logits), (int) labels.size(1));
    return Nd4j.createFromArray(errors).reshape(labels.shape());
  }

  @Override
  public double computeScore(
      INDArray labels, INDArray logits, IActivation activation, INDArray mask, boolean average) {
    errors(floats(labels), floats(logits), (int) labels.size(1));
    return average ? loss / labels.size(0) : loss;
  }

  @Override
  public INDArray computeScoreArray(
      INDArray labels, INDArray logits, IActivation activation, INDArray mask) {
    throw new UnsupportedOperationException("nobody asks for the loss of each sample");
  }

  @Override
  public Pair<Double, INDArray> computeGradientAndScore(
      INDArray labels, INDArray logits, IActivation activation, INDArray mask, boolean average) {
    INDArray gradient = computeGradient(labels, logits, activation, mask);
    return new Pair<>(average ? loss / labels.size(0) : loss, gradient);
  }

  @Override
  public String name() {
    return "softmax cross entropy";
  }

  /** The derivative by the logits: probabilities minus targets. */
  private float[] errors(float[] targets, float[] logits, int classes) {
    float[] errors = new float[targets.length];
    loss = 0;
    right = 0;
    for (int row = 0; row < targets.length; row += classes) {
      double[] q = Logits.probabilities(logits, row, classes, 1);
      for (int c = 0; c < classes; c++) {
        errors[row + c] = (float) (q[c] - targets[row + c]);
        if (targets[row + c] > 0) {
          loss -= targets[row + c] * Math.log(Math.max(q[c], Double.MIN_NORMAL));
        }
      }
      int best = Logits.best(logits, row, classes);
      right += best == Logits.best(targets, row, classes) ? 1 : 0;
    }
    return errors;
  }

  private static float[] floats(INDArray rows) {
    return rows.dup('c').data().asFloat();
  }
}
