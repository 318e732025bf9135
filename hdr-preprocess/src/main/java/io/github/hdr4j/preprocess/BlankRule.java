package io.github.hdr4j.preprocess;

import java.util.List;

/**
 * Tells writing from what noise, texture and uneven light leave behind: too small for its contrast,
 * or one speck among many.
 *
 * <p>The figures separate generated sheets, plain, noisy, textured, vignetted, from the same with a
 * faint pencil stroke; see the decision on preparation.
 */
final class BlankRule {
  /** Contrast in deviations of the paper's noise below which a mark has to be larger. */
  private static final double CLEAR = 10;

  private static final int FEW = 10;
  private static final double SHARE = 0.45;

  private BlankRule() {}

  static boolean isBlank(Marks marks, Blobs blobs, InkLevels levels) {
    if (marks.isEmpty()) {
      return true;
    }
    List<Blob> chosen = marks.blobs();
    int area = chosen.stream().mapToInt(Blob::area).sum();
    double mass = mass(chosen);
    double pixels = (double) blobs.width() * blobs.height();
    double clearness = (mass / area - levels.paper()) / Math.max(1e-3, levels.noise());
    double least = clearness < CLEAR ? 12 + 0.002 * pixels : 2 + 0.0003 * pixels;
    boolean oneOfMany =
        blobs.list().size() >= FEW && mass < SHARE * mass(blobs.inside(blobs.list()));
    return area < least || oneOfMany;
  }

  private static double mass(List<Blob> some) {
    return some.stream().mapToDouble(Blob::mass).sum();
  }
}
