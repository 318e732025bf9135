package io.github.hdr4j.samples.toolkit.numbers;

/**
 * How close the pairs of neighbouring digits are. What is left of them has clear gaps.
 *
 * @param touching share of the pairs whose ink touches, 0 to 1; two that would merge along their
 *     height, as 1 beside 1, stay apart, and the next two touch instead
 * @param kerned share of the pairs that are as close as they can be without touching, so that their
 *     boxes may overlap
 */
public record Closeness(double touching, double kerned) {
  /** Clear gaps everywhere. */
  public static final Closeness NONE = new Closeness(0, 0);

  /**
   * Checks the shares.
   *
   * @param touching share of the pairs whose ink touches
   * @param kerned share of the pairs that only nearly touch
   * @throws IllegalArgumentException if one is not 0 to 1, or both are more than 1 together
   */
  public Closeness {
    NumberStyle.requireShare("touching", touching);
    NumberStyle.requireShare("kerned", kerned);
    NumberStyle.require(
        touching + kerned <= 1,
        "touching and kerned must be 1 at most together: %s and %s".formatted(touching, kerned));
  }

  /**
   * With another share of pairs that touch.
   *
   * @param share 0 to 1
   * @return the others as close as before, as far as there are any left
   * @throws IllegalArgumentException if the share is not 0 to 1
   */
  public Closeness withTouching(double share) {
    return new Closeness(share, Math.max(0, Math.min(kerned, 1 - share)));
  }
}
