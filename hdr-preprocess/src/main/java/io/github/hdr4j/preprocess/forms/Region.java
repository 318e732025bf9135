package io.github.hdr4j.preprocess.forms;

/**
 * Pixels that hang together.
 *
 * @param label that they carry, 1 or more
 * @param area number of them
 * @param left first column
 * @param top first row
 * @param right last column
 * @param bottom last row
 */
record Region(int label, int area, int left, int top, int right, int bottom) {
  int width() {
    return right - left + 1;
  }

  int height() {
    return bottom - top + 1;
  }

  int shorter() {
    return Math.min(width(), height());
  }

  int longer() {
    return Math.max(width(), height());
  }
}
