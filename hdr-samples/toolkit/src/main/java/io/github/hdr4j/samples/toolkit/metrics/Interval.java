package io.github.hdr4j.samples.toolkit.metrics;

/**
 * A confidence interval of a proportion.
 *
 * @param low lower end, 0 to 1
 * @param high upper end, 0 to 1
 */
public record Interval(double low, double high) {
  /** The 97.5 % quantile of the normal distribution: 95 % lie within this many deviations. */
  private static final double Z = 1.959963984540054;

  /**
   * The 95 % score interval of Wilson (1927, "Probable inference, the law of succession, and
   * statistical inference"), which stays sensible near 0 and 1 and for small counts.
   *
   * @param successes 0 to {@code trials}
   * @param trials 0 or more; none at all say nothing, so the interval is 0 to 1
   * @return the interval
   * @throws IllegalArgumentException if the counts cannot be
   */
  public static Interval wilson(long successes, long trials) {
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " successes of " + trials);
    }
    if (trials == 0) {
      return new Interval(0, 1);
    }
    double n = trials;
    double p = successes / n;
    double centre = p + Z * Z / (2 * n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    double scale = 1 + Z * Z / n;
    // Rounding must not leave 0 to 1, nor shut out a proportion of exactly 0 or 1.
    double low = successes == 0 ? 0 : (centre - half) / scale;
    double high = successes == trials ? 1 : (centre + half) / scale;
    return new Interval(low, high);
  }
}
