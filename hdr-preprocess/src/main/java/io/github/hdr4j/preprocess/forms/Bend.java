package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.LinearSystem;
import java.util.List;

/** What curved paper adds to a flat grid: a cubic polynomial of the place for either direction. */
final class Bend {
  static final Bend NONE = new Bend(1, new double[Bend.TERMS], new double[Bend.TERMS]);

  private static final int TERMS = 10;

  /** Keeps places without a crossing from swinging out; about a twentieth of a crossing. */
  private static final double STIFFNESS = 0.05;

  private final double half;
  private final double[] x;
  private final double[] y;

  private Bend(double half, double[] x, double[] y) {
    this.half = half;
    this.x = x;
    this.y = y;
  }

  /** Fits what a flat mapping leaves of the crossings of a grid. */
  static Bend fitted(int size, Homography flat, List<LatticePoint> points) {
    double half = size / 2.0;
    double[][] rowsX = stiff();
    double[][] rowsY = stiff();
    for (LatticePoint point : points) {
      double[] terms = terms(point.inGrid(), half);
      Point left = point.place().minus(flat.apply(point.inGrid()));
      for (int r = 0; r < TERMS; r++) {
        for (int c = 0; c < TERMS; c++) {
          rowsX[r][c] += terms[r] * terms[c];
          rowsY[r][c] += terms[r] * terms[c];
        }
        rowsX[r][TERMS] += terms[r] * left.x();
        rowsY[r][TERMS] += terms[r] * left.y();
      }
    }
    return new Bend(half, LinearSystem.solve(rowsX), LinearSystem.solve(rowsY));
  }

  private static double[][] stiff() {
    double[][] rows = new double[TERMS][TERMS + 1];
    for (int i = 0; i < TERMS; i++) {
      rows[i][i] = STIFFNESS;
    }
    return rows;
  }

  /** The terms of the polynomial at a place in the grid. */
  private static double[] terms(Point place, double half) {
    double u = place.x() / half - 1;
    double v = place.y() / half - 1;
    return new double[] {1, u, v, u * u, u * v, v * v, u * u * u, u * u * v, u * v * v, v * v * v};
  }

  /** What is added at a place in the grid, in pixels of the map. */
  Point at(Point place) {
    double[] terms = terms(place, half);
    double sumX = 0;
    double sumY = 0;
    for (int i = 0; i < TERMS; i++) {
      sumX += x[i] * terms[i];
      sumY += y[i] * terms[i];
    }
    return new Point(sumX, sumY);
  }
}
