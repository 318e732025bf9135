package io.github.hdr4j.preprocess;

import java.util.Arrays;

/**
 * The smooth part of the light on a sheet, vignetting and gradients: a polynomial fitted to the
 * luminance by reweighted least squares, in which dark outliers, the ink, lose their weight
 * (Holland and Welsch 1977).
 */
final class LightField {
  private static final int DEGREE = 3;
  private static final int ROUNDS = 12;

  /** Residuals below this many gray levels are noise even on a synthetic picture. */
  private static final double LEAST_SPREAD = 2;

  /** Otsu's separation from which a picture consists of ink and evenly lit paper. */
  private static final double TWO_SHADES = 0.9;

  /** Longest side in pixels below which the surface follows the strokes rather than the paper. */
  private static final int SMALL = 24;

  private LightField() {}

  /** Tells whether there is no need to fit: bold ink on a tight cut would only mislead. */
  static boolean isEven(Plane luminance) {
    return isTooSmall(luminance) || isTwoShades(Histogram.of(luminance, 0, 256));
  }

  /** Tells whether a plane is too small for a fit. */
  static boolean isTooSmall(Plane plane) {
    return plane.longest() < SMALL;
  }

  /** Tells whether values are those of ink and of evenly lit paper, and little between. */
  private static boolean isTwoShades(Histogram values) {
    return values.separation() >= TWO_SHADES;
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
    BivariateFit surface = new BivariateFit(luminance, DEGREE);
    double[] weights = new double[luminance.values.length];
    Arrays.fill(weights, 1);
    Plane fitted = luminance;
    for (int round = 0; round < ROUNDS; round++) {
      fitted = surface.fit(weights);
      reweight(luminance, fitted, weights, weightAbove);
    }
    return fitted;
  }

  private static void reweight(Plane luminance, Plane fitted, double[] weights, double above) {
    float[] spread = new float[weights.length];
    for (int i = 0; i < spread.length; i++) {
      spread[i] = Math.abs(luminance.values[i] - fitted.values[i]);
    }
    double scale = Math.max(LEAST_SPREAD, 1.5 * OrderStatistic.median(spread));
    for (int i = 0; i < weights.length; i++) {
      double off = (fitted.values[i] - luminance.values[i]) / scale;
      double counted = off > 0 ? off : above * off;
      double weight = 1 / (1 + counted * counted);
      weights[i] = weight * weight;
    }
  }
}
