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

  private LightField() {}

  /** Fits luminance 0 to 255; the result has the same size. */
  static Plane fit(Plane luminance) {
    double[][] basis = basis(luminance.width, luminance.height);
    double[] weights = new double[basis.length];
    Arrays.fill(weights, 1);
    Plane fitted = luminance;
    for (int round = 0; round < ROUNDS; round++) {
      fitted = evaluate(luminance, basis, solve(luminance, basis, weights));
      reweight(luminance, fitted, weights);
    }
    return fitted;
  }

  private static void reweight(Plane luminance, Plane fitted, double[] weights) {
    float[] spread = new float[weights.length];
    for (int i = 0; i < spread.length; i++) {
      spread[i] = Math.abs(luminance.values[i] - fitted.values[i]);
    }
    Arrays.sort(spread);
    double scale = Math.max(LEAST_SPREAD, 1.5 * spread[spread.length / 2]);
    for (int i = 0; i < weights.length; i++) {
      double below = Math.max(0, fitted.values[i] - luminance.values[i]) / scale;
      double weight = 1 / (1 + below * below);
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
