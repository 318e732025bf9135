package io.github.hdr4j.samples.toolkit.metrics;

import java.util.OptionalDouble;

/**
 * How well one class is told from the others. A quotient of 0 by 0 is absent.
 *
 * @param precision share of the pictures read as this class that show it
 * @param recall share of the pictures that show this class that were read as it
 * @param f1 harmonic mean of the two, counted as 2 TP / (2 TP + FP + FN)
 * @param support pictures that show this class, also those without a reading
 */
public record ClassScore(
    OptionalDouble precision, OptionalDouble recall, OptionalDouble f1, long support) {

  /**
   * Scores counts.
   *
   * @param hits pictures that show this class and were read as it (TP)
   * @param readAs pictures that were read as it (TP + FP)
   * @param support pictures that show it (TP + FN)
   * @return the scores
   */
  static ClassScore of(long hits, long readAs, long support) {
    return new ClassScore(
        quotient(hits, readAs),
        quotient(hits, support),
        quotient(2 * hits, readAs + support),
        support);
  }

  private static OptionalDouble quotient(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
