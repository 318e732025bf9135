package io.github.hdr4j;

/**
 * What a network that sees the whole line says of the steps through its lattice. It sees what
 * stands beside a piece, so it knows half a digit for what it is, which the recogniser of single
 * digits cannot: half an 8 is a fair 3.
 *
 * @param strip of the line
 * @param frames of the strip
 */
record LineContext(LineStrip strip, LineFrames frames) {
  /**
   * How much the line counts, and a digit by itself: the mean of their logarithms, so that either
   * can rule a digit out (G. E. Hinton, "Products of experts", ICANN 1999).
   */
  private static final double SHARE = 0.5;

  /** The step with what the line says of it added to its score. */
  LatticeStep weigh(LatticeStep step) {
    double from = column(step.hypothesis().from());
    double to = column(step.hypothesis().to());
    if (step.isDigit()) {
      double said = frames.digit(from, to, step.symbol() - '0');
      return step.withScore((1 - SHARE) * step.score() + SHARE * said);
    }
    double said =
        step.hypothesis() instanceof Hypothesis.Digit digit ? best(digit) : frames.none(from, to);
    return step.withScore(step.score() + SHARE * said);
  }

  /** How probable the most probable digit is in the place of a hypothesis, as a logarithm. */
  double best(Hypothesis.Digit digit) {
    double best = Double.NEGATIVE_INFINITY;
    for (int d = 0; d < Recognition.DIGITS; d++) {
      best = Math.max(best, frames.digit(column(digit.from()), column(digit.to()), d));
    }
    return best;
  }

  private double column(int node) {
    return strip.nodes().get(node);
  }
}
