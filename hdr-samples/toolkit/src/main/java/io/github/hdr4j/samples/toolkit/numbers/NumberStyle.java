package io.github.hdr4j.samples.toolkit.numbers;

/**
 * What numbers look like. Immutable; the {@code with} methods give another style.
 *
 * @param leastDigits of a number, 1 or more
 * @param mostDigits of a number, at most {@value #MOST_DIGITS}
 * @param touching share of the pairs of neighbouring digits whose ink touches; pairs that would
 *     merge along their whole height, as 1 beside 1, stay apart
 * @param kerned share of these pairs that are as close as they can be without touching, so that
 *     their boxes may overlap
 * @param boxed share of the numbers that stand in printed boxes, where nothing touches
 * @param signed share of the numbers with point, comma, minus or fraction
 * @param lowest height of a digit in pixels of the picture
 * @param highest height of a digit in pixels of the picture
 * @param unevenness of slant, skew, baseline, size and pen, 0 to 1
 * @param poor whether paper, light and camera are poor
 */
public record NumberStyle(
    int leastDigits,
    int mostDigits,
    double touching,
    double kerned,
    double boxed,
    double signed,
    int lowest,
    int highest,
    double unevenness,
    boolean poor) {
  /** More do not fit on a line. */
  public static final int MOST_DIGITS = 20;

  /** Digits of the lowest height have about a pixel for each stroke. */
  public static final int LOWEST = 12;

  /** Higher ones take more memory than they show. */
  public static final int HIGHEST = 240;

  /** Clear gaps, plain paper, even light. */
  public static final NumberStyle SEPARATE =
      new NumberStyle(1, 8, 0, 0, 0, 0, 20, 120, 0.35, false);

  /** The same with three in ten pairs of neighbours touching, and two as close as they can be. */
  public static final NumberStyle TOUCHING = SEPARATE.withTouching(0.3).withKerned(0.2);

  /** Everything that makes numbers hard to read. */
  public static final NumberStyle HARD =
      new NumberStyle(1, 8, 0.3, 0.3, 0.15, 0, 15, 120, 1, true);

  /**
   * Checks the ranges.
   *
   * @param leastDigits of a number
   * @param mostDigits of a number
   * @param touching share of the pairs that touch
   * @param kerned share of the pairs that are close
   * @param boxed share of the numbers in boxes
   * @param signed share of the numbers with signs
   * @param lowest height of a digit
   * @param highest height of a digit
   * @param unevenness of the line
   * @param poor whether paper, light and camera are poor
   * @throws IllegalArgumentException if something is out of its range; names it
   */
  public NumberStyle {
    require(
        leastDigits >= 1 && leastDigits <= mostDigits && mostDigits <= MOST_DIGITS,
        "digits must be 1 to %d, the fewest first: %d to %d"
            .formatted(MOST_DIGITS, leastDigits, mostDigits));
    require(
        lowest >= LOWEST && lowest <= highest && highest <= HIGHEST,
        "heights must be %d to %d pixels, the lowest first: %d to %d"
            .formatted(LOWEST, HIGHEST, lowest, highest));
    share("touching", touching);
    share("kerned", kerned);
    share("boxed", boxed);
    share("signed", signed);
    share("unevenness", unevenness);
    require(
        touching + kerned <= 1,
        "touching and kerned must be 1 at most together: %s and %s".formatted(touching, kerned));
  }

  private static void share(String name, double value) {
    require(value >= 0 && value <= 1, "%s must be 0 to 1: %s".formatted(name, value));
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }

  /**
   * Numbers of another length.
   *
   * @param least digits
   * @param most digits
   * @return another style
   */
  public NumberStyle withDigits(int least, int most) {
    return new NumberStyle(
        least, most, touching, kerned, boxed, signed, lowest, highest, unevenness, poor);
  }

  /**
   * Another share of pairs that touch.
   *
   * @param share 0 to 1
   * @return another style
   */
  public NumberStyle withTouching(double share) {
    return new NumberStyle(
        leastDigits,
        mostDigits,
        share,
        Math.min(kerned, 1 - share),
        boxed,
        signed,
        lowest,
        highest,
        unevenness,
        poor);
  }

  /**
   * Another share of pairs that are as close as they can be.
   *
   * @param share 0 to 1
   * @return another style
   */
  public NumberStyle withKerned(double share) {
    return new NumberStyle(
        leastDigits,
        mostDigits,
        touching,
        share,
        boxed,
        signed,
        lowest,
        highest,
        unevenness,
        poor);
  }

  /**
   * Another share of numbers in printed boxes.
   *
   * @param share 0 to 1
   * @return another style
   */
  public NumberStyle withBoxed(double share) {
    return new NumberStyle(
        leastDigits,
        mostDigits,
        touching,
        kerned,
        share,
        signed,
        lowest,
        highest,
        unevenness,
        poor);
  }

  /**
   * Another share of numbers with signs.
   *
   * @param share 0 to 1
   * @return another style
   */
  public NumberStyle withSigned(double share) {
    return new NumberStyle(
        leastDigits,
        mostDigits,
        touching,
        kerned,
        boxed,
        share,
        lowest,
        highest,
        unevenness,
        poor);
  }

  /**
   * Digits of another size.
   *
   * @param low pixels
   * @param high pixels
   * @return another style
   */
  public NumberStyle withHeights(int low, int high) {
    return new NumberStyle(
        leastDigits, mostDigits, touching, kerned, boxed, signed, low, high, unevenness, poor);
  }
}
