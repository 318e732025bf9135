package io.github.hdr4j.preprocess;

/**
 * Where the round tip of a pen touches.
 *
 * @param x relative to the longer side of the whole writing, 0 to 1
 * @param y the same, downwards
 * @param force width of the line here, relative to that of the pen
 */
record PenTip(double x, double y, double force) {
  double distanceTo(PenTip other) {
    return Math.hypot(other.x - x, other.y - y);
  }

  /** The tip on the straight way to another, 0 here and 1 there. */
  PenTip towards(PenTip other, double share) {
    return new PenTip(
        x + share * (other.x - x), y + share * (other.y - y), forceTowards(other, share));
  }

  double forceTowards(PenTip other, double share) {
    return force + share * (other.force - force);
  }
}
