package io.github.hdr4j.samples.toolkit.drawing;

/**
 * Where a digit stands on a sheet.
 *
 * @param width of the sheet in pixels
 * @param height of the sheet in pixels
 * @param centreX of the digit in pixels
 * @param centreY of the digit in pixels
 * @param size the digit's height in pixels
 */
public record Place(int width, int height, double centreX, double centreY, double size) {
  /** Brings a point around the origin, of a digit of height 1, to its place. */
  Point of(Point point) {
    return new Point(centreX + size * point.x(), centreY + size * point.y());
  }
}
