package io.github.hdr4j.samples.toolkit.corruption;

/**
 * A line of light that fades above and below, by the logarithm of the distance; it ends upright.
 *
 * @param fromX its left end
 * @param fromY its height there
 * @param toX its right end, to the right of the left one
 * @param toY its height there
 */
record BrightLine(double fromX, double fromY, double toX, double toY) {
  /** Pixels above and below beyond which there is none of its light. */
  private static final double REACH = 2.3;

  /** The light at a pixel, 0 to 1. */
  double at(int x, int y) {
    if (x < Math.floor(fromX) || x >= Math.ceil(toX)) {
      return 0;
    }
    double middle = fromY + (toY - fromY) * (x - fromX) / (toX - fromX);
    double away = Math.abs(y - middle);
    return away >= REACH ? 0 : Math.max(0, 1 + StrictMath.log(1 - away / REACH));
  }
}
