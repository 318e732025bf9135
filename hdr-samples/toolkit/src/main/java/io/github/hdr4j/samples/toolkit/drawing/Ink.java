package io.github.hdr4j.samples.toolkit.drawing;

/** How much ink lies on each pixel of a sheet, from 0 to 1. */
public final class Ink {
  private final int width;
  private final int height;
  private final double[] cover;

  Ink(int width, int height) {
    this.width = width;
    this.height = height;
    this.cover = new double[width * height];
  }

  /**
   * Ink of any origin.
   *
   * @param width of the sheet in pixels
   * @param height of the sheet in pixels
   * @param cover the ink on each pixel; cut off below 0 and above 1
   * @return a sheet with that ink
   */
  public static Ink painted(int width, int height, Cover cover) {
    Ink ink = new Ink(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        ink.cover[y * width + x] = Math.max(0, Math.min(1, cover.at(x, y)));
      }
    }
    return ink;
  }

  /** How much ink lies where. */
  @FunctionalInterface
  public interface Cover {
    /**
     * The ink on one pixel.
     *
     * @param x column on the sheet
     * @param y row on the sheet
     * @return 0 to 1
     */
    double at(int x, int y);
  }

  /**
   * The sheet's width.
   *
   * @return pixels
   */
  public int width() {
    return width;
  }

  /**
   * The sheet's height.
   *
   * @return pixels
   */
  public int height() {
    return height;
  }

  /**
   * The ink on one pixel.
   *
   * @param x column on the sheet
   * @param y row on the sheet
   * @return 0 to 1
   */
  public double at(int x, int y) {
    return cover[y * width + x];
  }

  /** Leaves a round drop; where there is more ink already, it stays. */
  void drop(Point centre, double radius, double softEdge) {
    int reach = (int) Math.ceil(radius + softEdge);
    int column = (int) Math.round(centre.x());
    int row = (int) Math.round(centre.y());
    for (int y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y++) {
      for (int x = Math.max(0, column - reach); x <= Math.min(width - 1, column + reach); x++) {
        double distance = Math.hypot(x - centre.x(), y - centre.y());
        double ink = Math.max(0, Math.min(1, 0.5 + (radius - distance) / softEdge));
        cover[y * width + x] = Math.max(cover[y * width + x], ink);
      }
    }
  }

  /** Fills the pixel that a point lies in, if it lies on the sheet. */
  void dot(Point point) {
    int column = (int) Math.floor(point.x());
    int row = (int) Math.floor(point.y());
    if (column >= 0 && column < width && row >= 0 && row < height) {
      cover[row * width + column] = 1;
    }
  }
}
