package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.Recognition;
import java.util.Arrays;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import org.tribuo.Example;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.classification.Label;
import org.tribuo.common.libsvm.LibSVMTrainer;

/**
 * The decisions of 45 support vector machines, each between two digits, brought together. Tribuo
 * itself counts which digit wins how often, and so gives away how clearly.
 *
 * <p>A decision value becomes the probability that one digit wins against the other by a logistic
 * function, as J. Platt does ("Probabilistic outputs for support vector machines", 1999), but with
 * the same slope for all pairs: that is what the temperature is. The logit of a digit is the sum of
 * the logarithms over its nine pairs, as if they were independent.
 */
final class PairScores implements Scores {
  private final svm_model machines;
  private final ImmutableFeatureMap pixels;
  private final int[] digits;

  PairScores(svm_model machines, ImmutableFeatureMap pixels, ImmutableOutputInfo<Label> labels) {
    this.machines = machines;
    this.pixels = pixels;
    this.digits =
        Arrays.stream(machines.label)
            .map(id -> Integer.parseInt(labels.getOutput(id).getLabel()))
            .toArray();
  }

  @Override
  public float[] of(Example<Label> ink) {
    svm_node[] nodes = LibSVMTrainer.exampleToNodes(ink, pixels, null);
    double[] decisions = new double[digits.length * (digits.length - 1) / 2];
    svm.svm_predict_values(machines, nodes, decisions);
    float[] logits = new float[Recognition.DIGITS];
    int pair = 0;
    for (int i = 0; i < digits.length; i++) {
      for (int j = i + 1; j < digits.length; j++) {
        double decision = decisions[pair++];
        logits[digits[i]] -= (float) Math.log1p(Math.exp(-decision));
        logits[digits[j]] -= (float) Math.log1p(Math.exp(decision));
      }
    }
    return logits;
  }
}
