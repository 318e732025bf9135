package io.github.hdr4j.preprocess;

/**
 * The smallest unit of which digits are put together: a part, or what lies between two cuts of it.
 *
 * @param part index of its part
 * @param left leftmost column, upright
 * @param right column behind the last one, upright
 * @param top topmost row
 * @param bottom row behind the last one
 * @param area number of pixels
 * @param cutLeft strokes that the cut on its left crosses; 0 if it is none
 * @param cutRight the same on its right
 */
record Piece(
    int part, int left, int right, int top, int bottom, int area, double cutLeft, double cutRight) {
  int height() {
    return bottom - top;
  }

  int width() {
    return right - left;
  }

  double centre() {
    return (left + right) / 2.0;
  }

  boolean isWhole() {
    return cutLeft == 0 && cutRight == 0;
  }
}
