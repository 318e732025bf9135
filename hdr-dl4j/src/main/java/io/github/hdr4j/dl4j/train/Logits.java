package io.github.hdr4j.dl4j.train;

/** Reading consecutive logits in an array of many. */
public final class Logits {

  private Logits() {}

  /**
   * The class with the highest logit; the first of equals.
   *
   * @param logits of any number of samples
   * @param offset of the first logit looked at
   * @param classes how many are looked at
   * @return 0 up to the number of classes
   */
  public static int best(float[] logits, int offset, int classes) {
    int best = 0;
    for (int c = 1; c < classes; c++) {
      if (logits[offset + c] > logits[offset + best]) {
        best = c;
      }
    }
    return best;
  }

  /**
   * The softmax of logits divided by a temperature.
   *
   * @param logits of any number of samples
   * @param offset of the first logit looked at
   * @param classes how many are looked at
   * @param temperature above 0
   * @return one probability per class
   */
  public static double[] probabilities(
      float[] logits, int offset, int classes, double temperature) {
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
