package io.github.hdr4j.preprocess;

/**
 * The luminance that the paper would have without ink, shadows and gradients included: a
 * morphological closing (Serra 1982) with a window wider than any stroke, on a coarse grid.
 */
final class Paper {
  /** Longest side of the grid, which averages texture away. */
  private static final int GRID = 128;

  /** Window radius relative to the longest side; strokes up to twice this width count as ink. */
  private static final double RADIUS = 0.2;

  private Paper() {}

  static Plane of(Plane luminance) {
    double shrink = Math.min(1, (double) GRID / luminance.longest());
    int width = Math.max(1, (int) Math.round(luminance.width * shrink));
    int height = Math.max(1, (int) Math.round(luminance.height * shrink));
    Plane grid = AreaScaler.scale(luminance, width, height);
    int radius = Math.max(1, (int) Math.round(RADIUS * grid.longest()));
    Plane closed = Extremes.lowest(Extremes.highest(grid, radius), radius);
    return Bilinear.scale(closed, luminance.width, luminance.height);
  }
}
