package io.github.hdr4j.preprocess;

/**
 * How much the strokes of a line lean: the shear after which they stand upright, found by the
 * sharpest projection onto the horizontal (Vinciarelli and Luettin 2001).
 */
final class Slant {
  /** Steepest shear that is tried, and the step between two. */
  private static final double STEEPEST = 0.8;

  private static final double STEP = 0.1;

  private Slant() {}

  /**
   * Measures.
   *
   * @param labels one a pixel, 0 where there is no ink
   * @return pixels to the right for each pixel upwards
   */
  static double of(int[] labels, int width, int height) {
    double best = 0;
    double most = -1;
    int reach = (int) Math.ceil(STEEPEST * height) + 1;
    for (int step = 0; step <= 2 * STEEPEST / STEP; step++) {
      // Upright first, so that it wins where all are alike.
      int steps = (step + 1) / 2;
      double shear = steps * STEP * (step % 2 == 0 ? 1 : -1);
      long[] columns = new long[width + 2 * reach];
      for (int y = 0; y < height; y++) {
        int shift = reach + shift(shear, y, height);
        for (int x = 0; x < width; x++) {
          columns[x + shift] += labels[y * width + x] > 0 ? 1 : 0;
        }
      }
      double sharpness = 0;
      for (long column : columns) {
        sharpness += (double) column * column;
      }
      if (sharpness > most * 1.0001) {
        most = sharpness;
        best = shear;
      }
    }
    return best;
  }

  /** How far to the right a row moves when writing of that slant is set upright. */
  static int shift(double slant, int y, int height) {
    return (int) Math.round(slant * (y - 0.5 * height));
  }
}
