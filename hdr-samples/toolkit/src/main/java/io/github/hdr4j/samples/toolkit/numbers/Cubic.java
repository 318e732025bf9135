package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.drawing.Ink;

/**
 * Ink between the pixels: the cubic B-spline, which is smooth where interpolation would show the
 * steps of a small scan (M. Unser, "Splines: a perfect fit for signal and image processing", 1999).
 */
final class Cubic {
  private final Ink ink;

  Cubic(Ink ink) {
    this.ink = ink;
  }

  /** The ink at a point; pixel centres are whole numbers. */
  double at(double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double sum = 0;
    for (int j = -1; j <= 2; j++) {
      double down = weight(y - (row + j));
      for (int i = -1; i <= 2; i++) {
        sum += down * weight(x - (column + i)) * pixel(column + i, row + j);
      }
    }
    return sum;
  }

  private double pixel(int x, int y) {
    return x >= 0 && y >= 0 && x < ink.width() && y < ink.height() ? ink.at(x, y) : 0;
  }

  private static double weight(double distance) {
    double t = Math.abs(distance);
    if (t < 1) {
      return 2.0 / 3 - t * t + t * t * t / 2;
    }
    return t < 2 ? (2 - t) * (2 - t) * (2 - t) / 6 : 0;
  }
}
