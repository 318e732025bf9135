package io.github.hdr4j;

/**
 * An axis-parallel rectangle in whole pixels of the upright picture, y downwards. It covers the
 * columns {@code x … x + width − 1} and the rows {@code y … y + height − 1}. Around the strokes of
 * a pen its unit is that of {@link PenStrokes#FRAME} instead.
 *
 * @param x leftmost column, 0 or more
 * @param y topmost row, 0 or more
 * @param width number of columns, 1 or more
 * @param height number of rows, 1 or more
 */
public record Box(int x, int y, int width, int height) {
  /**
   * Checks the rectangle.
   *
   * @param x leftmost column, 0 or more
   * @param y topmost row, 0 or more
   * @param width number of columns, 1 or more
   * @param height number of rows, 1 or more
   * @throws IllegalArgumentException if the position is negative or the size below 1
   */
  public Box {
    if (x < 0 || y < 0 || width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "box must lie at 0 or more and measure 1 or more: x=%s y=%s width=%s height=%s"
              .formatted(x, y, width, height));
    }
  }
}
