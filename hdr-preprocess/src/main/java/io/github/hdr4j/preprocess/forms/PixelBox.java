package io.github.hdr4j.preprocess.forms;

/** A rectangle in a picture, in fractions of pixels from its upper left corner. */
record PixelBox(double left, double top, double right, double bottom) {
  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double shorter() {
    return Math.min(width(), height());
  }

  PixelBox moved(double x, double y) {
    return new PixelBox(left + x, top + y, right + x, bottom + y);
  }

  /** Smaller on each side by a share of its shorter side; larger if that is negative. */
  PixelBox inset(double share) {
    double by = share * shorter();
    return new PixelBox(left + by, top + by, right - by, bottom - by);
  }

  /** Tells whether the middle of a pixel lies inside. */
  boolean contains(int x, int y) {
    return x + 0.5 >= left && x + 0.5 < right && y + 0.5 >= top && y + 0.5 < bottom;
  }
}
