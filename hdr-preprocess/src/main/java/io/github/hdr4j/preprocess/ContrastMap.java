package io.github.hdr4j.preprocess;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.Polarity;
import java.awt.image.BufferedImage;

/**
 * How much darker than its paper each pixel of a picture is, light and shadow taken out: what pages
 * and grids are searched for on. The same contrast that preparation finds ink by, for dark print
 * and ink on light paper. Immutable and thread-safe.
 */
public final class ContrastMap {
  private final LuminanceMap luminance;
  private final Plane contrast;

  private ContrastMap(LuminanceMap luminance, Plane contrast) {
    this.luminance = luminance;
    this.contrast = contrast;
  }

  /**
   * Reads a picture.
   *
   * @param image of any size and type, upright; not kept
   * @param longestSide of the map in pixels, 1 or more; a smaller picture keeps its size
   * @return the map
   * @throws IllegalArgumentException if the side is below 1
   */
  public static ContrastMap of(BufferedImage image, int longestSide) {
    return of(LuminanceMap.of(image, longestSide));
  }

  /**
   * Takes light and shadow out of a picture's luminance.
   *
   * @param luminance of the picture
   * @return the map, of the same size
   */
  public static ContrastMap of(LuminanceMap luminance) {
    requireNonNull(luminance, "luminance");
    return new ContrastMap(
        luminance, Contrast.of(luminance.plane(), Polarity.DARK_ON_LIGHT, StageSink.NONE));
  }

  /**
   * Takes light and shadow out of a picture that shows but a few strokes and lines, even at the
   * sharp edge of a shadow: paper is what a morphological closing (Serra 1982) leaves.
   *
   * @param image of any size and type, upright; not kept
   * @param radius of the closing in pixels, 1 or more; strokes up to twice as wide are ink
   * @return the map, of the picture's size
   * @throws IllegalArgumentException if the radius is below 1
   */
  public static ContrastMap nearby(BufferedImage image, int radius) {
    if (radius < 1) {
      throw new IllegalArgumentException("the radius must be 1 pixel or more: " + radius);
    }
    LuminanceMap luminance = LuminanceMap.of(image, Math.max(image.getWidth(), image.getHeight()));
    return new ContrastMap(luminance, Contrast.nearby(luminance.plane(), radius));
  }

  /**
   * The width of the map.
   *
   * @return pixels, 1 or more
   */
  public int width() {
    return contrast.width;
  }

  /**
   * The height of the map.
   *
   * @return pixels, 1 or more
   */
  public int height() {
    return contrast.height;
  }

  /**
   * The contrast of a pixel.
   *
   * @param x column, 0 to width − 1
   * @param y row, 0 to height − 1
   * @return 0 is paper, 1 is black on it; slightly below 0 where noise is lighter than the paper
   */
  public float contrast(int x, int y) {
    return contrast.at(x, y);
  }

  /**
   * The luminance that the contrast was taken from.
   *
   * @return of the same size; also knows the scale to the picture
   */
  public LuminanceMap luminance() {
    return luminance;
  }
}
