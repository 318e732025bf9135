package io.github.hdr4j;

/** The range of probabilities and thresholds. */
final class UnitRange {
  private UnitRange() {}

  /** Returns the value if it is 0 to 1; not a number is refused too. */
  static double check(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be 0 to 1: " + value);
    }
    return value;
  }
}
