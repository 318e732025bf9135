package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

/**
 * Another text that a line could say.
 *
 * @param text digits and signs
 * @param probability that this is what is written, 0 to 1
 */
public record NumberAlternative(String text, double probability) {
  /**
   * Checks the ranges.
   *
   * @param text digits and signs
   * @param probability 0 to 1
   * @throws IllegalArgumentException if the probability is out of range
   */
  public NumberAlternative {
    requireNonNull(text, "text");
    UnitRange.check("probability", probability);
  }
}
