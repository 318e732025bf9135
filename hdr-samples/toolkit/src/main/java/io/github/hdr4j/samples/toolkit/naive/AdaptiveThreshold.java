package io.github.hdr4j.samples.toolkit.naive;

/**
 * A threshold for each pixel, the mean of a window around it: what tutorials use against shadows in
 * photos, after a blur against noise. Beyond its edges a picture goes on as it ends.
 *
 * <p>Offset and window are not those that tutorials give but better ones: see decision 13.
 */
final class AdaptiveThreshold {
  /** How much lighter than the mean of its window ink is, in shades. */
  private static final int OFFSET = 10;

  /** The window measures this part of the picture's longer side. */
  private static final int WINDOWS = 4;

  /** The side of the smallest window in pixels. */
  private static final int SMALLEST = 11;

  /** Binomial weights, the usual stand-in for a Gaussian over 5 × 5 pixels. */
  private static final int[] BLUR = {1, 4, 6, 4, 1};

  private static final int BLUR_SUM = 16 * 16;

  private AdaptiveThreshold() {}

  /** Light ink in white, everything else in black. */
  static GrayPicture ink(GrayPicture picture) {
    GrayPicture smooth = blurred(picture);
    int longer = Math.max(picture.width(), picture.height());
    int reach = Math.max(SMALLEST, longer / WINDOWS) / 2;
    int side = 2 * reach + 1;
    long[][] sums = sums(smooth, reach);
    return GrayPicture.drawn(
        picture.width(),
        picture.height(),
        (x, y) -> {
          long below = sums[y + side][x + side] - sums[y + side][x];
          long above = sums[y][x + side] - sums[y][x];
          double mean = (double) (below - above) / (side * side);
          return smooth.at(x, y) > mean + OFFSET ? GrayPicture.WHITE : GrayPicture.BLACK;
        });
  }

  private static GrayPicture blurred(GrayPicture picture) {
    return GrayPicture.drawn(
        picture.width(),
        picture.height(),
        (x, y) -> {
          int sum = BLUR_SUM / 2;
          for (int i = 0; i < BLUR.length; i++) {
            for (int j = 0; j < BLUR.length; j++) {
              sum += BLUR[i] * BLUR[j] * picture.nearest(x + j - 2, y + i - 2);
            }
          }
          return sum / BLUR_SUM;
        });
  }

  /** Sums of all shades above and to the left, in the picture widened by the reach. */
  private static long[][] sums(GrayPicture picture, int reach) {
    long[][] sums = new long[picture.height() + 2 * reach + 1][picture.width() + 2 * reach + 1];
    for (int y = 1; y < sums.length; y++) {
      long row = 0;
      for (int x = 1; x < sums[y].length; x++) {
        row += picture.nearest(x - 1 - reach, y - 1 - reach);
        sums[y][x] = sums[y - 1][x] + row;
      }
    }
    return sums;
  }
}
