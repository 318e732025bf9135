package io.github.hdr4j.preprocess;

import io.github.hdr4j.WritingStyle;

/** Measures a mark from the moments of its ink and from its distance transform. */
final class StyleMeter {
  /** Difference of the principal moments, relative to their sum, below which a mark is round. */
  private static final double ROUND = 0.05;

  private StyleMeter() {}

  /**
   * Measures ink in its tight box.
   *
   * @param ink 0 (paper) to 1 (ink)
   */
  static WritingStyle measure(Plane ink) {
    Moments moments = Moments.of(ink);
    double height = ink.height;
    double most = Math.min(ink.width, ink.height);
    return WritingStyle.of(
        slant(moments),
        skew(moments),
        Math.max(1e-3, Math.min(StrokeWidth.of(ink), most)) / height,
        moments.mass() / (height * height),
        ink.width / height);
  }

  private static double slant(Moments moments) {
    return moments.vertical() < 1e-9
        ? 0
        : Math.toDegrees(Math.atan(-moments.mixed() / moments.vertical()));
  }

  private static double skew(Moments moments) {
    double upright = moments.vertical() - moments.horizontal();
    double leaning = -2 * moments.mixed();
    double sum = moments.vertical() + moments.horizontal();
    return Math.hypot(upright, leaning) <= ROUND * sum
        ? 0
        : Math.toDegrees(Math.atan2(leaning, upright)) / 2;
  }
}
