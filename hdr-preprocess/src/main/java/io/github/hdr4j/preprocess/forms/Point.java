package io.github.hdr4j.preprocess.forms;

/**
 * A place in a picture or on a page.
 *
 * @param x distance from the left edge, in pixels of the picture or units of the page
 * @param y distance from the upper edge, downwards, in the same unit
 */
public record Point(double x, double y) {
  Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  Point scaled(double factorX, double factorY) {
    return new Point(x * factorX, y * factorY);
  }

  /** The point at a share of the way to another one. */
  Point towards(Point other, double share) {
    return new Point(x + share * (other.x - x), y + share * (other.y - y));
  }

  /** The cross product of the two as vectors, positive if the other lies clockwise of this one. */
  double cross(Point other) {
    return x * other.y - y * other.x;
  }

  double length() {
    return Math.hypot(x, y);
  }

  /**
   * How far away another point is.
   *
   * @param other in the same unit
   * @return 0 or more
   */
  public double distance(Point other) {
    return minus(other).length();
  }

  boolean isFinite() {
    return Double.isFinite(x) && Double.isFinite(y);
  }
}
