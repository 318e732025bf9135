package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;

/**
 * Pixels of ink that hang together, diagonals included.
 *
 * @param label that its pixels carry, 1 or more
 * @param area number of pixels
 * @param mass sum of their contrast
 * @param peak highest contrast
 * @param frame number of its pixels in the picture's frame, a narrow strip along its edges
 * @param box around them, in pixels of the working plane
 */
record Blob(int label, int area, double mass, float peak, int frame, Box box) {
  int right() {
    return box.x() + box.width();
  }

  int bottom() {
    return box.y() + box.height();
  }
}
