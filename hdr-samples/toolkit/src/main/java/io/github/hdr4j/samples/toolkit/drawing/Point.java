package io.github.hdr4j.samples.toolkit.drawing;

/**
 * A point of a pen's way.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {
  double distanceTo(Point other) {
    return Math.hypot(other.x - x, other.y - y);
  }
}
