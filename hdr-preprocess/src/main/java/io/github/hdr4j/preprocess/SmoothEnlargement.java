package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;

/**
 * Enlarges what is much smaller than MNIST's field by interpolation, since area averaging would
 * draw its pixels as squares.
 */
final class SmoothEnlargement {
  /**
   * Enlargement from which squares show. Between 1 and this, interpolation makes strokes paler
   * without making them smoother; see the decision on preparation.
   */
  private static final double SQUARES = 1.5;

  /** Longer side of the result at least, a multiple of the field's 20. */
  private static final int FINE = 100;

  private SmoothEnlargement() {}

  /** Takes ink in its tight box; returns it at the same or a larger size, with the same aspect. */
  static Plane apply(Plane ink) {
    if (MnistField.MARK < SQUARES * ink.longest()) {
      return ink;
    }
    int factor = (FINE + ink.longest() - 1) / ink.longest();
    // Paper all around, so that ink fades towards the box as it does within.
    Plane framed = Plane.blank(ink.width + 2, ink.height + 2);
    for (int y = 0; y < ink.height; y++) {
      System.arraycopy(
          ink.values, y * ink.width, framed.values, (y + 1) * framed.width + 1, ink.width);
    }
    Plane fine = Bilinear.scale(framed, framed.width * factor, framed.height * factor);
    Box within = new Box(factor, factor, ink.width * factor, ink.height * factor);
    return AreaScaler.scale(fine, within, within.width(), within.height());
  }
}
