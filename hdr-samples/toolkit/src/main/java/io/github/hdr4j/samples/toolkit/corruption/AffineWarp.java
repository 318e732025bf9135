package io.github.hdr4j.samples.toolkit.corruption;

/**
 * Draws a picture through an affine map: each pixel shows what the original has, bilinearly and
 * dark beyond the edge, where the map leads to from it. The middle of the picture leads to itself,
 * but for the shift.
 *
 * @param xx how far the map moves to the right for each pixel to the right
 * @param xy to the right for each pixel downwards
 * @param yx downwards for each pixel to the right
 * @param yy downwards for each pixel downwards
 * @param shiftX to the right
 * @param shiftY downwards
 */
record AffineWarp(double xx, double xy, double yx, double yy, double shiftX, double shiftY) {
  private static final double MIDDLE = (MnistPicture.SIZE - 1) / 2.0;

  /** Without a shift. */
  static AffineWarp aboutMiddle(double xx, double xy, double yx, double yy) {
    return new AffineWarp(xx, xy, yx, yy, 0, 0);
  }

  MnistPicture of(MnistPicture picture) {
    return MnistPicture.drawn(
        (x, y) -> {
          double u = x - MIDDLE;
          double v = y - MIDDLE;
          return between(
              picture, MIDDLE + xx * u + xy * v + shiftX, MIDDLE + yx * u + yy * v + shiftY);
        });
  }

  private static double between(MnistPicture picture, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double down = y - top;
    double above = (1 - right) * picture.orDark(left, top) + right * picture.orDark(left + 1, top);
    double below =
        (1 - right) * picture.orDark(left, top + 1) + right * picture.orDark(left + 1, top + 1);
    return (1 - down) * above + down * below;
  }
}
