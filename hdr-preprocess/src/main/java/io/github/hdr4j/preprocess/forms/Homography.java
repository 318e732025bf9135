package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.LinearSystem;
import java.util.List;

/**
 * A projective mapping of the plane: what a camera does to a flat page. Immutable and thread-safe.
 */
public final class Homography {
  private static final int UNKNOWNS = 8;

  /** Smallest determinant, relative to the coefficients, of a mapping that can be turned back. */
  private static final double SINGULAR = 1e-12;

  /** Row-major 3 × 3, the last one 1 wherever that is possible. */
  private final double[] m;

  private Homography(double... m) {
    this.m = m;
  }

  /**
   * Finds the mapping that takes points to points: exactly for four pairs, with the smallest sum of
   * squared algebraic errors for more. Coordinates are normalised first (Hartley 1997, "In defense
   * of the eight-point algorithm").
   *
   * @param from four points or more
   * @param to as many, in the same order
   * @return the mapping
   * @throws IllegalArgumentException if there are fewer than four pairs, or if three of four points
   *     lie on a line, so that no mapping is determined
   */
  public static Homography of(List<Point> from, List<Point> to) {
    if (from.size() != to.size() || from.size() < 4) {
      throw new IllegalArgumentException(Messages.pairs(from.size(), to.size()));
    }
    Homography before = normalising(from);
    Homography after = normalising(to);
    double[][] rows = new double[UNKNOWNS][UNKNOWNS + 1];
    for (int i = 0; i < from.size(); i++) {
      Point p = before.apply(from.get(i));
      Point q = after.apply(to.get(i));
      add(rows, new double[] {p.x(), p.y(), 1, 0, 0, 0, -q.x() * p.x(), -q.x() * p.y(), q.x()});
      add(rows, new double[] {0, 0, 0, p.x(), p.y(), 1, -q.y() * p.x(), -q.y() * p.y(), q.y()});
    }
    double[] h = LinearSystem.solve(rows);
    Homography normalised = new Homography(h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7], 1);
    if (!normalised.isRegular()) {
      throw new IllegalArgumentException(Messages.collinear(from, to));
    }
    return after.inverse().after(normalised).after(before);
  }

  /** Adds an equation to the normal equations. */
  private static void add(double[][] rows, double[] equation) {
    for (int r = 0; r < UNKNOWNS; r++) {
      for (int c = 0; c <= UNKNOWNS; c++) {
        rows[r][c] += equation[r] * equation[c];
      }
    }
  }

  /** Moves the middle of the points to the origin and makes their mean distance to it √2. */
  private static Homography normalising(List<Point> points) {
    Point sum = new Point(0, 0);
    for (Point point : points) {
      sum = sum.plus(point);
    }
    Point middle = sum.times(1.0 / points.size());
    double mean = points.stream().mapToDouble(middle::distance).average().orElse(0);
    double scale = mean > 0 ? Math.sqrt(2) / mean : 1;
    return new Homography(scale, 0, -scale * middle.x(), 0, scale, -scale * middle.y(), 0, 0, 1);
  }

  /**
   * Maps a point.
   *
   * @param point of the one plane
   * @return the point of the other plane; not finite on the line that is mapped to infinity
   */
  public Point apply(Point point) {
    double x = point.x();
    double y = point.y();
    double depth = depth(point);
    return new Point((m[0] * x + m[1] * y + m[2]) / depth, (m[3] * x + m[4] * y + m[5]) / depth);
  }

  /** The denominator of a point: of one sign for all that lies before the camera. */
  double depth(Point point) {
    return m[6] * point.x() + m[7] * point.y() + m[8];
  }

  /**
   * The mapping back.
   *
   * @return maps every mapped point to where it came from
   */
  public Homography inverse() {
    double[] a = {
      m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
      m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
      m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
    };
    return new Homography(a).scaled();
  }

  /** The mapping that does another one first. */
  Homography after(Homography first) {
    double[] product = new double[9];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        for (int k = 0; k < 3; k++) {
          product[3 * row + column] += m[3 * row + k] * first.m[3 * k + column];
        }
      }
    }
    return new Homography(product).scaled();
  }

  private Homography scaled() {
    double largest = 0;
    for (double value : m) {
      largest = Math.max(largest, Math.abs(value));
    }
    double last = Math.abs(m[8]) > SINGULAR * largest ? m[8] : largest;
    double[] result = new double[9];
    for (int i = 0; i < 9; i++) {
      result[i] = m[i] / last;
    }
    return new Homography(result);
  }

  private boolean isRegular() {
    double determinant =
        m[0] * (m[4] * m[8] - m[5] * m[7])
            - m[1] * (m[3] * m[8] - m[5] * m[6])
            + m[2] * (m[3] * m[7] - m[4] * m[6]);
    double size = 0;
    for (double value : m) {
      size += Math.abs(value);
    }
    return Double.isFinite(size) && Math.abs(determinant) > SINGULAR * size * size * size;
  }
}
