package io.github.hdr4j.preprocess;

/**
 * Contrast relative to the strongest ink nearby, so that one threshold suits faint and dark
 * strokes: a local threshold, as Bernsen's (1986), with the noise of the paper as its floor.
 */
final class RelativeInk {
  /** Deviations of the paper's noise that ink exceeds. */
  private static final float SIGMAS = 7;

  /** Share of the paper's highest noise in the ink that is taken for strongest at least. */
  private static final float FLOOR = 0.6f;

  /** Longest side of the grid on which the strongest ink is looked for. */
  private static final int GRID = 256;

  private RelativeInk() {}

  static Plane of(Plane contrast, InkLevels levels, int radius) {
    int block = Math.max(1, contrast.longest() / GRID);
    Plane strongest = strongest(contrast, block);
    int reach = Math.max(1, radius / block);
    Plane peak = BoxMean.of(Extremes.highest(strongest, reach), reach);
    Plane full = Bilinear.scale(peak, contrast.width, contrast.height);
    float noise = Math.max(InkLevels.LEAST, levels.paper() + SIGMAS * levels.noise());
    Plane result = Plane.blank(contrast.width, contrast.height);
    for (int i = 0; i < result.values.length; i++) {
      result.values[i] =
          (contrast.values[i] - levels.paper()) / Math.max(noise / FLOOR, full.values[i]);
    }
    return result;
  }

  private static Plane strongest(Plane contrast, int block) {
    Plane result =
        Plane.blank((contrast.width + block - 1) / block, (contrast.height + block - 1) / block);
    for (int y = 0; y < contrast.height; y++) {
      int row = y * contrast.width;
      int at = y / block * result.width;
      for (int x = 0; x < contrast.width; at++) {
        float most = result.values[at];
        for (int end = Math.min(contrast.width, x + block); x < end; x++) {
          most = Math.max(most, contrast.values[row + x]);
        }
        result.values[at] = most;
      }
    }
    return result;
  }
}
