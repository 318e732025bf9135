package io.github.hdr4j.preprocess;

import java.util.Arrays;

/**
 * The luminance that the paper would have without ink, shadows and gradients included: the smooth
 * {@link LightField}, and on what that leaves, a morphological closing (Serra 1982) with a window
 * wider than any stroke, both on a coarse grid.
 */
final class Paper {
  /** Longest side of the grid, which averages texture away. */
  private static final int GRID = 96;

  /** Window radius relative to the longest side; strokes up to twice this width count as ink. */
  private static final double RADIUS = 0.1;

  /** The same where no shadow is to be told from ink, so that bold digits on tight cuts pass. */
  private static final double RADIUS_EVEN = 0.2;

  /**
   * The same for small pictures. Their strokes are wide, and at an edge, along which a stroke may
   * lie, only half of the window is within the picture.
   */
  private static final double RADIUS_SMALL = 0.25;

  /** Below this the fit is not trusted. */
  private static final float DARKEST = 32;

  private Paper() {}

  static Plane of(Plane luminance) {
    double shrink = Math.min(1, (double) GRID / luminance.longest());
    int width = Math.max(1, (int) Math.round(luminance.width * shrink));
    int height = Math.max(1, (int) Math.round(luminance.height * shrink));
    Plane grid = AreaScaler.scale(luminance, width, height);
    boolean even = LightField.isEven(grid);
    Plane light = even ? white(grid) : LightField.fit(grid);
    Plane reflectance = Plane.blank(width, height);
    for (int i = 0; i < reflectance.values.length; i++) {
      light.values[i] = Math.max(DARKEST, light.values[i]);
      reflectance.values[i] = grid.values[i] / light.values[i];
    }
    double window = LightField.isTooSmall(grid) ? RADIUS_SMALL : even ? RADIUS_EVEN : RADIUS;
    int radius = Math.max(1, (int) Math.round(window * grid.longest()));
    Plane closed = Extremes.lowest(Extremes.highest(reflectance, radius), radius);
    for (int i = 0; i < closed.values.length; i++) {
      closed.values[i] *= light.values[i];
    }
    return Bilinear.scale(closed, luminance.width, luminance.height);
  }

  /** Two plain shades need no fit, which bold ink on a tight cut would mislead. */
  private static Plane white(Plane grid) {
    Plane even = Plane.blank(grid.width, grid.height);
    Arrays.fill(even.values, 255);
    return even;
  }
}
