package io.github.hdr4j;

/** Sums of probabilities that are given as natural logarithms. */
final class Logarithms {
  private Logarithms() {}

  /** The logarithm of the sum of two probabilities. */
  static double sum(double one, double other) {
    double higher = Math.max(one, other);
    return higher == Double.NEGATIVE_INFINITY
        ? higher
        : higher + Math.log1p(Math.exp(Math.min(one, other) - higher));
  }
}
