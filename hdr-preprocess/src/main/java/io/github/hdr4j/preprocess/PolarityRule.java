package io.github.hdr4j.preprocess;

import io.github.hdr4j.Polarity;

/**
 * Tells dark writing on light from light writing on dark: ink is the minority, and the edge of a
 * picture is mostly paper.
 *
 * <p>Two votes are added up. The skewness of the luminance after its gradients are taken away says
 * on which side the minority lies, whatever the light; the share of the edge above Otsu's threshold
 * says what the picture lies on.
 */
final class PolarityRule {
  private static final int GRID = 64;

  /** Votes of an empty sheet are about 0 and should not turn it. */
  private static final double DECIDED = 0.25;

  private PolarityRule() {}

  static Polarity of(Plane luminance) {
    double shrink = Math.min(1, (double) GRID / luminance.longest());
    Plane grid =
        AreaScaler.scale(
            luminance,
            Math.max(1, (int) Math.round(luminance.width * shrink)),
            Math.max(1, (int) Math.round(luminance.height * shrink)));
    double votes;
    if (LightField.isEven(grid)) {
      Plane local = BoxMean.of(grid, Math.max(1, grid.longest() / 3));
      votes = skewness(difference(grid, local)) + edge(grid);
    } else {
      Plane flat = difference(grid, LightField.fitEvenly(grid));
      votes = skewness(flat) + edge(flat);
    }
    return votes > DECIDED ? Polarity.LIGHT_ON_DARK : Polarity.DARK_ON_LIGHT;
  }

  private static Plane difference(Plane one, Plane other) {
    Plane result = Plane.blank(one.width, one.height);
    for (int i = 0; i < result.values.length; i++) {
      result.values[i] = one.values[i] - other.values[i];
    }
    return result;
  }

  /** About −1 for thin dark strokes, 1 for thin light ones. */
  static double skewness(Plane grid) {
    double squares = 0;
    double cubes = 0;
    for (int i = 0; i < grid.values.length; i++) {
      double d = grid.values[i];
      squares += d * d;
      cubes += d * d * d;
    }
    int n = grid.values.length;
    double deviation = Math.sqrt(squares / n);
    return deviation < 1e-3 ? 0 : Math.tanh(cubes / n / Math.pow(deviation, 3));
  }

  /** −1 if the whole edge is light, 1 if it is dark. */
  static double edge(Plane grid) {
    float threshold = Histogram.of(grid, -255, 255).otsu();
    int light = 0;
    int all = 0;
    for (int y = 0; y < grid.height; y++) {
      for (int x = 0; x < grid.width; x++) {
        if (x == 0 || y == 0 || x == grid.width - 1 || y == grid.height - 1) {
          all++;
          light += grid.at(x, y) >= threshold ? 1 : 0;
        }
      }
    }
    return 1 - 2.0 * light / all;
  }
}
