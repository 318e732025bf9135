package io.github.hdr4j.dl4j.train;

import java.util.Locale;

/**
 * A share counted on a sample, with Wilson's 95 % interval (E. Wilson, JASA 1927).
 *
 * @param hits how many, at least 0
 * @param count of how many, at least as many
 */
public record Proportion(int hits, int count) {

  /** The standard normal's 97.5 % quantile. */
  private static final double Z = 1.959964;

  /**
   * The share.
   *
   * @return 0 to 1; 0 of none
   */
  public double value() {
    return count == 0 ? 0 : (double) hits / count;
  }

  /**
   * The interval's lower end.
   *
   * @return 0 to 1
   */
  public double low() {
    return bound(-1);
  }

  /**
   * The interval's upper end.
   *
   * @return 0 to 1
   */
  public double high() {
    return bound(1);
  }

  private double bound(int side) {
    if (count == 0) {
      return side < 0 ? 0 : 1;
    }
    double p = value();
    double spread = Z * Math.sqrt(p * (1 - p) / count + Z * Z / (4.0 * count * count));
    return (p + Z * Z / (2.0 * count) + side * spread) / (1 + Z * Z / count);
  }

  /** In per cent: value, interval, counts. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.2f %% (%.2f to %.2f, %d of %d)",
        100 * value(),
        100 * low(),
        100 * high(),
        hits,
        count);
  }
}
