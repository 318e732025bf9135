package io.github.hdr4j.preprocess;

import java.util.Arrays;

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

  /** The most of each block, first down its columns, which takes whole rows at a time. */
  private static Plane strongest(Plane contrast, int block) {
    Plane result =
        Plane.blank((contrast.width + block - 1) / block, (contrast.height + block - 1) / block);
    float[] most = new float[contrast.width];
    for (int y = 0; y < result.height; y++) {
      Arrays.fill(most, 0);
      for (int row = y * block; row < Math.min(contrast.height, (y + 1) * block); row++) {
        int from = row * contrast.width;
        for (int x = 0; x < most.length; x++) {
          most[x] = Math.max(most[x], contrast.values[from + x]);
        }
      }
      for (int x = 0; x < result.width; x++) {
        float best = 0;
        for (int i = x * block; i < Math.min(most.length, (x + 1) * block); i++) {
          best = Math.max(best, most[i]);
        }
        result.values[y * result.width + x] = best;
      }
    }
    return result;
  }
}
