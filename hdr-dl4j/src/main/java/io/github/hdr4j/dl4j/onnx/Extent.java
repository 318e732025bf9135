package io.github.hdr4j.dl4j.onnx;

/**
 * A number of rows and one of columns: of a kernel, a step, or zeros at an edge.
 *
 * @param height rows, 0 or more
 * @param width columns, 0 or more
 */
public record Extent(int height, int width) {
  /**
   * Checks the numbers.
   *
   * @param height rows, 0 or more
   * @param width columns, 0 or more
   * @throws IllegalArgumentException if one is negative
   */
  public Extent {
    if (height < 0 || width < 0) {
      throw new IllegalArgumentException("no extent is " + height + "×" + width);
    }
  }

  /**
   * As many rows as columns.
   *
   * @param side rows and columns, 0 or more
   * @return the extent
   * @throws IllegalArgumentException if it is negative
   */
  public static Extent square(int side) {
    return new Extent(side, side);
  }

  @Override
  public String toString() {
    return height + "×" + width;
  }
}
