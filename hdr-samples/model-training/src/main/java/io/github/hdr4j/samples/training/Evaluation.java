package io.github.hdr4j.samples.training;

/** A network's logits on labelled digits. */
final class Evaluation {

  private static final int BATCH = 500;

  private final float[] logits;
  private final Samples samples;
  private final int classes;

  /** Of logits computed elsewhere, {@code samples × classes}. */
  Evaluation(float[] logits, Samples samples, int classes) {
    this.logits = logits;
    this.samples = samples;
    this.classes = classes;
  }

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
    return new Evaluation(logits, samples, classes);
  }

  /** The logits of all digits, row by row; not to be written to. */
  float[] logits() {
    return logits;
  }

  int size() {
    return samples.size();
  }

  boolean isRight(int index) {
    return Logits.best(logits, index, classes) == samples.label(index);
  }

  /** The probability of the right class at a temperature. */
  double likelihood(int index, double temperature) {
    return Logits.probabilities(logits, index, classes, temperature)[samples.label(index)];
  }

  /** The probability of the best class at a temperature. */
  double confidence(int index, double temperature) {
    int best = Logits.best(logits, index, classes);
    return Logits.probabilities(logits, index, classes, temperature)[best];
  }

  /** How many are ranked right. */
  Proportion accuracy() {
    int right = 0;
    for (int i = 0; i < size(); i++) {
      right += isRight(i) ? 1 : 0;
    }
    return new Proportion(right, size());
  }
}
