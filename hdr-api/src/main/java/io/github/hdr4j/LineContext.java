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
  /** How much what a step says by itself counts beside what the line says. */
  private static final double OWN = 0.5;

  /** How much the line counts for what is no digit: it has seen few letters. */
  private static final double OTHER = 0.5;

  /** The step with what the line says of it added to its score. */
  LatticeStep weigh(LatticeStep step) {
    double from = column(step.hypothesis().from());
    double to = column(step.hypothesis().to());
    if (step.isDigit()) {
      return step.withScore(OWN * step.score() + frames.digit(from, to, step.symbol() - '0'));
    }
    double said =
        step.hypothesis() instanceof Hypothesis.Digit digit ? best(digit) : frames.none(from, to);
    return step.withScore(step.score() + OTHER * said);
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
