package io.github.hdr4j.spi;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What an engine says of a mark.
 *
 * @param probabilities of the ten digits, and of none; they sum to 1
 */
record Outputs(List<Double> probabilities) {
  private static final int NONE = 10;
  private static final double IMPOSSIBLE = -40;

  /** Reads such as {@code 7}, or {@code 7 0.9, none 0.1}. */
  static Outputs parse(String said) {
    double[] probabilities = new double[NONE + 1];
    for (String entry : said.split(", ", -1)) {
      String[] parts = entry.split(" ", -1);
      int output = parts[0].equals("none") ? NONE : Integer.parseInt(parts[0]);
      probabilities[output] = parts.length == 1 ? 1 : Double.parseDouble(parts[1]);
    }
    return new Outputs(Arrays.stream(probabilities).boxed().toList());
  }

  /** Two digits and none, with random probabilities. */
  static Outputs random(Random random) {
    double[] probabilities = new double[NONE + 1];
    int one = random.nextInt(NONE);
    int other = (one + 1 + random.nextInt(NONE - 1)) % NONE;
    double none = 0.05 + 0.9 * random.nextDouble();
    double share = 0.1 + 0.8 * random.nextDouble();
    probabilities[NONE] = none;
    probabilities[one] = (1 - none) * share;
    probabilities[other] = (1 - none) * (1 - share);
    return new Outputs(Arrays.stream(probabilities).boxed().toList());
  }

  /** That it is this digit. */
  double joint(int digit) {
    return probabilities.get(digit);
  }

  double none() {
    return probabilities.get(NONE);
  }

  float[] logits() {
    float[] logits = new float[probabilities.size()];
    for (int i = 0; i < logits.length; i++) {
      double p = probabilities.get(i);
      logits[i] = (float) (p == 0 ? IMPOSSIBLE : StrictMath.log(p));
    }
    return logits;
  }
}
