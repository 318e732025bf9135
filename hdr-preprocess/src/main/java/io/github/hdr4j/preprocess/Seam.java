package io.github.hdr4j.preprocess;

/** A cut from the top of a part to its bottom that crosses as little ink as possible. */
final class Seam {
  private static final double LEAST = 0.1;

  private final int[] columns;
  private final double ink;

  /**
   * Keeps the array.
   *
   * @param columns the column of each row, which belongs to the right side
   * @param ink that it crosses
   */
  Seam(int[] columns, double ink) {
    this.columns = columns;
    this.ink = ink;
  }

  /** Where it passes a row. */
  int column(int y) {
    return columns[y];
  }

  /** Tells whether a pixel lies to the right of the cut. */
  boolean isLeftOf(int x, int y) {
    return x >= columns[y];
  }

  /**
   * Tells whether another cut, which lies to the right at half height, does not do so throughout.
   */
  boolean crosses(Seam right) {
    for (int y = 0; y < columns.length; y++) {
      if (columns[y] > right.columns[y]) {
        return true;
      }
    }
    return false;
  }

  /** The ink that it crosses, in pixels of full ink. */
  double ink() {
    return ink;
  }

  /**
   * The strokes that it crosses. Never 0, which stands for no cut at all.
   *
   * @param stroke usual width of strokes
   */
  double strokes(double stroke) {
    return Math.max(LEAST, ink / stroke);
  }
}
