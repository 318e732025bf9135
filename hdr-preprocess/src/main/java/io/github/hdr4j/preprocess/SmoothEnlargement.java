package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;

/**
 * Enlarges what is smaller than a mark in MNIST's field, since area averaging would draw its pixels
 * as squares: interpolation, and iterative back-projection (M. Irani and S. Peleg, "Improving
 * resolution by image registration", 1991), so that the means over the small pixels are what they
 * were. Interpolation alone leaves thin strokes pale and fills small loops.
 */
final class SmoothEnlargement {
  /** Longer side of the result at least, a multiple of the field's 20. */
  private static final int FINE = 100;

  /** More of them follow the pixels' squares; see the decision on preparation. */
  private static final int ROUNDS = 5;

  private SmoothEnlargement() {}

  /** Takes ink in its tight box; returns it at the same or a larger size, with the same aspect. */
  static Plane apply(Plane ink) {
    if (ink.longest() >= MnistField.MARK) {
      return ink;
    }
    int factor = (FINE + ink.longest() - 1) / ink.longest();
    Plane fine = enlarged(framed(ink), factor);
    Box within = new Box(factor, factor, ink.width * factor, ink.height * factor);
    return AreaScaler.scale(fine, within, within.width(), within.height());
  }

  /** Paper all around, so that ink fades towards the box as it does within. */
  private static Plane framed(Plane ink) {
    Plane framed = Plane.blank(ink.width + 2, ink.height + 2);
    for (int y = 0; y < ink.height; y++) {
      System.arraycopy(
          ink.values, y * ink.width, framed.values, (y + 1) * framed.width + 1, ink.width);
    }
    return framed;
  }

  private static Plane enlarged(Plane ink, int factor) {
    int width = ink.width * factor;
    int height = ink.height * factor;
    Plane sum = Bilinear.scale(ink, width, height);
    Plane fine = clamped(sum);
    for (int round = 0; round < ROUNDS; round++) {
      Plane mean = AreaScaler.scale(fine, ink.width, ink.height);
      Plane missing = Plane.blank(ink.width, ink.height);
      for (int i = 0; i < missing.values.length; i++) {
        missing.values[i] = ink.values[i] - mean.values[i];
      }
      Plane back = Bilinear.scale(missing, width, height);
      for (int i = 0; i < sum.values.length; i++) {
        sum.values[i] += back.values[i];
      }
      fine = clamped(sum);
    }
    return fine;
  }

  private static Plane clamped(Plane plane) {
    Plane clamped = Plane.blank(plane.width, plane.height);
    for (int i = 0; i < clamped.values.length; i++) {
      clamped.values[i] = Math.max(0, Math.min(1, plane.values[i]));
    }
    return clamped;
  }
}
