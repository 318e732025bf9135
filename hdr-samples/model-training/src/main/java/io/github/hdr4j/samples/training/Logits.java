package io.github.hdr4j.samples.training;

/** Reading consecutive logits in an array of many. */
final class Logits {

  private Logits() {}

  /** The class with the highest logit of those from an offset on; the first of equals. */
  static int best(float[] logits, int offset, int classes) {
    int best = 0;
    for (int c = 1; c < classes; c++) {
      if (logits[offset + c] > logits[offset + best]) {
        best = c;
      }
    }
    return best;
  }

  /** The softmax of the logits from an offset on, divided by a temperature. */
  static double[] probabilities(float[] logits, int offset, int classes, double temperature) {
    double highest = logits[offset + best(logits, offset, classes)];
    double[] q = new double[classes];
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      q[c] = Math.exp((logits[offset + c] - highest) / temperature);
      sum += q[c];
    }
    for (int c = 0; c < classes; c++) {
      q[c] /= sum;
    }
    return q;
  }
}
