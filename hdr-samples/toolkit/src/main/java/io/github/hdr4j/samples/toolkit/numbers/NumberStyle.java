package io.github.hdr4j.samples.toolkit.numbers;

/**
 * What numbers look like. Immutable; the {@code with} methods give another style.
 *
 * @param digits of a number, 1 to {@value #MOST_DIGITS}
 * @param heights of a digit in pixels of the picture, {@value #LOWEST} to {@value #HIGHEST}; each
 *     is as likely as twice that height
 * @param closeness of neighbouring digits
 * @param boxed share of the numbers that stand in printed boxes, where nothing touches
 * @param signed share of the numbers with point, comma, minus or fraction
 * @param unevenness of slant, skew, baseline, size and pen, 0 to 1
 * @param poor whether paper, light and camera are poor
 */
public record NumberStyle(
    Range digits,
    Range heights,
    Closeness closeness,
    double boxed,
    double signed,
    double unevenness,
    boolean poor) {
  /** More do not fit on a line. */
  public static final int MOST_DIGITS = 20;

  /** Strokes of lower digits are less than a pixel wide. */
  public static final int LOWEST = 12;

  /** Higher digits take more memory than they show. */
  public static final int HIGHEST = 240;

  /** Clear gaps, plain paper, even light. */
  public static final NumberStyle SEPARATE =
      new NumberStyle(new Range(1, 8), new Range(20, 120), Closeness.NONE, 0, 0, 0.35, false);

  /** The same with three in ten pairs of neighbours touching, and two as close as they can be. */
  public static final NumberStyle TOUCHING = SEPARATE.withCloseness(new Closeness(0.3, 0.2));

  /** Everything that makes numbers hard to read. */
  public static final NumberStyle HARD =
      new NumberStyle(
          new Range(1, 8), new Range(15, 120), new Closeness(0.3, 0.3), 0.15, 0, 1, true);

  /**
   * Checks the ranges.
   *
   * @param digits of a number
   * @param heights of a digit
   * @param closeness of neighbouring digits
   * @param boxed share of the numbers in boxes
   * @param signed share of the numbers with signs
   * @param unevenness of the line
   * @param poor whether paper, light and camera are poor
   * @throws IllegalArgumentException if something is out of its range; names it
   */
  public NumberStyle {
    require(
        digits.within(1, MOST_DIGITS),
        "digits must be 1 to %d, the fewest first: %s".formatted(MOST_DIGITS, digits));
    require(
        heights.within(LOWEST, HIGHEST),
        "heights must be %d to %d pixels, the lowest first: %s"
            .formatted(LOWEST, HIGHEST, heights));
    requireShare("boxed", boxed);
    requireShare("signed", signed);
    requireShare("unevenness", unevenness);
  }

  static void requireShare(String name, double value) {
    require(value >= 0 && value <= 1, "%s must be 0 to 1: %s".formatted(name, value));
  }

  static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }

  /**
   * Numbers of another length.
   *
   * @param range digits of a number
   * @return another style
   */
  public NumberStyle withDigits(Range range) {
    return new NumberStyle(range, heights, closeness, boxed, signed, unevenness, poor);
  }

  /**
   * Digits of another size.
   *
   * @param range height of a digit in pixels of the picture
   * @return another style
   */
  public NumberStyle withHeights(Range range) {
    return new NumberStyle(digits, range, closeness, boxed, signed, unevenness, poor);
  }

  /**
   * Neighbours closer together or further apart.
   *
   * @param other how close they are
   * @return another style
   */
  public NumberStyle withCloseness(Closeness other) {
    return new NumberStyle(digits, heights, other, boxed, signed, unevenness, poor);
  }

  /**
   * Another share of numbers in printed boxes.
   *
   * @param share 0 to 1
   * @return another style
   */
  public NumberStyle withBoxed(double share) {
    return new NumberStyle(digits, heights, closeness, share, signed, unevenness, poor);
  }

  /**
   * Another share of numbers with signs.
   *
   * @param share 0 to 1
   * @return another style
   */
  public NumberStyle withSigned(double share) {
    return new NumberStyle(digits, heights, closeness, boxed, share, unevenness, poor);
  }
}
