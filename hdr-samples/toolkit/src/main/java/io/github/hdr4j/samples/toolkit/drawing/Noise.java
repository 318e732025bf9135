package io.github.hdr4j.samples.toolkit.drawing;

import java.util.Random;

/** Smooth random values over the plane, between −1 and 1: a lattice, blended in between. */
public final class Noise {
  private static final int LATTICE = 64;

  private final double[] values = new double[LATTICE * LATTICE];
  private final double scale;

  /**
   * Draws the lattice.
   *
   * @param random source of its values
   * @param scale distance of its points in pixels
   */
  public Noise(Random random, double scale) {
    this.scale = scale;
    for (int i = 0; i < values.length; i++) {
      values[i] = 2 * random.nextDouble() - 1;
    }
  }

  /**
   * The value at a point.
   *
   * @param x to the right, pixels
   * @param y downwards, pixels
   * @return −1 to 1
   */
  public double at(double x, double y) {
    double u = x / scale;
    double v = y / scale;
    int column = (int) Math.floor(u);
    int row = (int) Math.floor(v);
    double s = smooth(u - column);
    double t = smooth(v - row);
    double above = blend(value(column, row), value(column + 1, row), s);
    double below = blend(value(column, row + 1), value(column + 1, row + 1), s);
    return blend(above, below, t);
  }

  private double value(int column, int row) {
    return values[Math.floorMod(row, LATTICE) * LATTICE + Math.floorMod(column, LATTICE)];
  }

  private static double smooth(double t) {
    return t * t * (3 - 2 * t);
  }

  private static double blend(double from, double to, double t) {
    return from + t * (to - from);
  }
}
