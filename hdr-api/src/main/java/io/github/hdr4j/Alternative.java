package io.github.hdr4j;

/**
 * Another digit that the picture could show.
 *
 * @param digit 0 to 9
 * @param probability of that digit given that the picture shows a digit at all, 0 to 1
 */
public record Alternative(int digit, double probability) {
  /**
   * Checks the ranges.
   *
   * @param digit 0 to 9
   * @param probability 0 to 1
   * @throws IllegalArgumentException if one of the values is out of its range
   */
  public Alternative {
    if (digit < 0 || digit > 9) {
      throw new IllegalArgumentException("digit must be 0 to 9: " + digit);
    }
    UnitRange.check("probability", probability);
  }
}
