package io.github.hdr4j.preprocess;

import java.util.Arrays;

/**
 * The smooth part of the light on a sheet, vignetting and gradients: a polynomial fitted to the
 * luminance by reweighted least squares, in which dark outliers, the ink, lose their weight
 * (Holland and Welsch 1977).
 */
final class LightField {
  private static final int DEGREE = 3;
  private static final int TERMS = (DEGREE + 1) * (DEGREE + 2) / 2;
  private static final int ROUNDS = 12;

  /** Residuals below this many gray levels are noise even on a synthetic picture. */
  private static final double LEAST_SPREAD = 2;

  /** Otsu's separation from which a picture consists of ink and evenly lit paper. */
  private static final double TWO_SHADES = 0.9;

  private LightField() {}

  /** Tells whether there is no need to fit: bold ink on a tight cut would only mislead. */
  static boolean isEven(Plane luminance) {
    return Histogram.of(luminance, 0, 256).separation() >= TWO_SHADES;
  }

  /** Fits luminance 0 to 255; the result has the same size. */
  static Plane fit(Plane luminance) {
    return fit(luminance, 0);
  }

  /** The same without taking sides: light outliers lose their weight, too. */
  static Plane fitEvenly(Plane luminance) {
    return fit(luminance, 1);
  }

  private static Plane fit(Plane luminance, double weightAbove) {
    double[][] basis = basis(luminance.width, luminance.height);
    double[] weights = new double[basis.length];
    Arrays.fill(weights, 1);
    Plane fitted = luminance;
    for (int round = 0; round < ROUNDS; round++) {
      fitted = evaluate(luminance, basis, solve(luminance, basis, weights));
      reweight(luminance, fitted, weights, weightAbove);
    }
    return fitted;
  }

  private static void reweight(Plane luminance, Plane fitted, double[] weights, double above) {
    float[] spread = new float[weights.length];
    for (int i = 0; i < spread.length; i++) {
      spread[i] = Math.abs(luminance.values[i] - fitted.values[i]);
    }
    Arrays.sort(spread);
    double scale = Math.max(LEAST_SPREAD, 1.5 * spread[spread.length / 2]);
    for (int i = 0; i < weights.length; i++) {
      double off = (fitted.values[i] - luminance.values[i]) / scale;
      double counted = off > 0 ? off : above * off;
      double weight = 1 / (1 + counted * counted);
      weights[i] = weight * weight;
    }
  }

  private static Plane evaluate(Plane like, double[][] basis, double[] coefficients) {
    Plane result = Plane.blank(like.width, like.height);
    for (int i = 0; i < basis.length; i++) {
      double sum = 0;
      for (int t = 0; t < TERMS; t++) {
        sum += coefficients[t] * basis[i][t];
      }
      result.values[i] = (float) sum;
    }
    return result;
  }

  private static double[] solve(Plane luminance, double[][] basis, double[] weights) {
    double[][] normal = new double[TERMS][TERMS + 1];
    for (int i = 0; i < basis.length; i++) {
      for (int r = 0; r < TERMS; r++) {
        double weighted = weights[i] * basis[i][r];
        for (int c = r; c < TERMS; c++) {
          normal[r][c] += weighted * basis[i][c];
        }
        normal[r][TERMS] += weighted * luminance.values[i];
      }
    }
    for (int r = 0; r < TERMS; r++) {
      normal[r][r] += 1e-6 * basis.length;
      for (int c = 0; c < r; c++) {
        normal[r][c] = normal[c][r];
      }
    }
    return LinearSystem.solve(normal);
  }

  private static double[][] basis(int width, int height) {
    double[][] basis = new double[width * height][TERMS];
    for (int y = 0; y < height; y++) {
      double v = height == 1 ? 0 : 2.0 * y / (height - 1) - 1;
      for (int x = 0; x < width; x++) {
        double u = width == 1 ? 0 : 2.0 * x / (width - 1) - 1;
        int term = 0;
        for (int a = 0; a <= DEGREE; a++) {
          for (int b = 0; a + b <= DEGREE; b++) {
            basis[y * width + x][term++] = Math.pow(u, a) * Math.pow(v, b);
          }
        }
      }
    }
    return basis;
  }
}
