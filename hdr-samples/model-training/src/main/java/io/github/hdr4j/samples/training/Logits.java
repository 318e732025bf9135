package io.github.hdr4j.samples.training;

/** Reading rows of a {@code count × classes} array of logits. */
final class Logits {

  private Logits() {}

  /** The class with the highest logit in a row; the first of equals. */
  static int best(float[] logits, int row, int classes) {
    int best = 0;
    for (int c = 1; c < classes; c++) {
      if (logits[row * classes + c] > logits[row * classes + best]) {
        best = c;
      }
    }
    return best;
  }

  /** The softmax of one row divided by a temperature. */
  static double[] probabilities(float[] logits, int row, int classes, double temperature) {
    double highest = logits[row * classes + best(logits, row, classes)];
    double[] q = new double[classes];
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      q[c] = Math.exp((logits[row * classes + c] - highest) / temperature);
      sum += q[c];
    }
    for (int c = 0; c < classes; c++) {
      q[c] /= sum;
    }
    return q;
  }
}
