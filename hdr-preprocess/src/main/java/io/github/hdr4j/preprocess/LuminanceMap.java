package io.github.hdr4j.preprocess;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;

/**
 * The luminance of a picture at a bounded size, as preparation sees it: ITU-R BT.601 weights, gray
 * rasters without the gamma that {@link BufferedImage#getRGB} would apply, transparency over white
 * or black, whole blocks of pixels averaged. Immutable and thread-safe.
 */
public final class LuminanceMap {
  private final Plane plane;
  private final double scaleX;
  private final double scaleY;

  private LuminanceMap(Plane plane, double scaleX, double scaleY) {
    this.plane = plane;
    this.scaleX = scaleX;
    this.scaleY = scaleY;
  }

  /**
   * Reads a picture.
   *
   * @param image of any size and type, upright; not kept
   * @param longestSide of the map in pixels, 1 or more; a smaller picture keeps its size
   * @return the map
   * @throws IllegalArgumentException if the side is below 1
   */
  public static LuminanceMap of(BufferedImage image, int longestSide) {
    requireNonNull(image, "image");
    if (longestSide < 1) {
      throw new IllegalArgumentException(
          "the longest side of a map must be 1 or more pixels: " + longestSide);
    }
    WorkingSize size = WorkingSize.of(image.getWidth(), image.getHeight(), longestSide);
    Plane plane = MiddleStep.shrink(Luminance.of(image, size), size.width(), size.height());
    return new LuminanceMap(
        plane,
        (double) size.blocksWide() * size.block() / size.width(),
        (double) size.blocksHigh() * size.block() / size.height());
  }

  /**
   * The width of the map.
   *
   * @return pixels, 1 or more
   */
  public int width() {
    return plane.width;
  }

  /**
   * The height of the map.
   *
   * @return pixels, 1 or more
   */
  public int height() {
    return plane.height;
  }

  /**
   * The luminance of a pixel of the map.
   *
   * @param x column, 0 to width − 1
   * @param y row, 0 to height − 1
   * @return 0 (black) to 255 (white)
   */
  public float luminance(int x, int y) {
    return plane.at(x, y);
  }

  /**
   * Width of a pixel of the map in the picture: a place at x on the map, measured from its left
   * edge, lies at {@code x * scaleX()} in the picture.
   *
   * @return pixels of the picture, 1 or more
   */
  public double scaleX() {
    return scaleX;
  }

  /**
   * Height of a pixel of the map in the picture.
   *
   * @return pixels of the picture, 1 or more
   */
  public double scaleY() {
    return scaleY;
  }

  Plane plane() {
    return plane;
  }
}
