package io.github.hdr4j.samples.toolkit.corruption;

/**
 * How steeply the light rises at each pixel, by Sobel's operator: eight times the change from one
 * pixel to the next.
 *
 * @param across 784 slopes to the right, row by row
 * @param down 784 slopes downwards
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Slopes(double[] across, double[] down) {
  private static final int SIZE = MnistPicture.SIZE;

  static Slopes of(MnistPicture picture) {
    double[] across = new double[SIZE * SIZE];
    double[] down = new double[SIZE * SIZE];
    for (int i = 0; i < across.length; i++) {
      int x = i % SIZE;
      int y = i / SIZE;
      across[i] = column(picture, x + 1, y) - column(picture, x - 1, y);
      down[i] = row(picture, x, y + 1) - row(picture, x, y - 1);
    }
    return new Slopes(across, down);
  }

  private static double column(MnistPicture picture, int x, int y) {
    return picture.nearest(x, y - 1) + 2 * picture.nearest(x, y) + picture.nearest(x, y + 1);
  }

  private static double row(MnistPicture picture, int x, int y) {
    return picture.nearest(x - 1, y) + 2 * picture.nearest(x, y) + picture.nearest(x + 1, y);
  }

  /** The steepest slope at a pixel, 0 or more. */
  double steepness(int x, int y) {
    return Math.hypot(across[y * SIZE + x], down[y * SIZE + x]);
  }

  /**
   * Whether the slope is no steeper one pixel further, and one pixel back, in the direction in
   * which the light rises; between pixels it is interpolated.
   *
   * @param x column, 1 to 26
   * @param y row, 1 to 26
   */
  boolean isRidge(int x, int y) {
    double dx = across[y * SIZE + x];
    double dy = down[y * SIZE + x];
    int side = dx * dy < 0 ? -1 : 1;
    double here = steepness(x, y);
    if (Math.abs(dx) > Math.abs(dy)) {
      double share = Math.abs(dy / dx);
      return here >= mix(steepness(x + 1, y), steepness(x + 1, y + side), share)
          && here >= mix(steepness(x - 1, y), steepness(x - 1, y - side), share);
    }
    double share = dy == 0 ? 0 : Math.abs(dx / dy);
    return here >= mix(steepness(x, y + 1), steepness(x + side, y + 1), share)
        && here >= mix(steepness(x, y - 1), steepness(x - side, y - 1), share);
  }

  private static double mix(double from, double to, double share) {
    return from + share * (to - from);
  }
}
