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

  boolean isDigit(int index) {
    return samples.label(index) != Samples.NOT_A_DIGIT;
  }

  /** Whether a digit ranks first among the ten, whatever the probability that it is none. */
  boolean isRight(int index) {
    return best(index) == samples.label(index);
  }

  /** The probability of a digit, among the ten, at a temperature. */
  double likelihood(int index, double temperature) {
    return digits(index, temperature)[samples.label(index)];
  }

  /** The probability of the best digit, among the ten, at a temperature. */
  double confidence(int index, double temperature) {
    return digits(index, temperature)[best(index)];
  }

  /** The probability that the mark is a digit at all; 1 where the network cannot tell. */
  double digitProbability(int index, double temperature) {
    return classes > Samples.NOT_A_DIGIT
        ? 1
            - Logits.probabilities(logits, index * classes, classes, temperature)[
                Samples.NOT_A_DIGIT]
        : 1;
  }

  /** How many of the digits are ranked right. */
  Proportion accuracy() {
    int right = 0;
    int digits = 0;
    for (int i = 0; i < size(); i++) {
      digits += isDigit(i) ? 1 : 0;
      right += isDigit(i) && isRight(i) ? 1 : 0;
    }
    return new Proportion(right, digits);
  }

  /** How many of the others are more likely no digit than a digit. */
  Proportion rejection() {
    int rejected = 0;
    int others = 0;
    for (int i = 0; i < size(); i++) {
      others += isDigit(i) ? 0 : 1;
      rejected += !isDigit(i) && digitProbability(i, 1) < 0.5 ? 1 : 0;
    }
    return new Proportion(rejected, others);
  }

  private int best(int index) {
    return Logits.best(logits, index * classes, Samples.NOT_A_DIGIT);
  }

  private double[] digits(int index, double temperature) {
    return Logits.probabilities(logits, index * classes, Samples.NOT_A_DIGIT, temperature);
  }
}
