package io.github.hdr4j.samples.training;

import io.github.hdr4j.dl4j.train.Evaluation;

/** Networks in training, on labelled digits. */
final class Evaluations {

  private static final int BATCH = 500;

  private Evaluations() {}

  /** Runs the network over all digits, unaugmented. */
  static Evaluation of(
      TorchNetwork network, float[] weights, Samples samples, Architecture architecture) {
    int classes = architecture.classes();
    float[] logits = new float[samples.size() * classes];
    for (int from = 0; from < samples.size(); from += BATCH) {
      int to = Math.min(samples.size(), from + BATCH);
      float[] part = network.logits(weights, samples.batch(from, to).images);
      System.arraycopy(part, 0, logits, from * classes, part.length);
    }
    return Evaluation.of(logits, samples.labels(), classes);
  }
}
