package io.github.hdr4j.preprocess;

/** Gives pixels without a label that of the nearest one. */
final class Rims {
  private Rims() {}

  /**
   * Grows labels.
   *
   * @param labels one a pixel, 0 for none; not changed
   * @param distance in steps, straight or diagonal by turns, so that it grows about evenly
   */
  static int[] grown(int[] labels, int width, int height, int distance) {
    int[] from = labels;
    for (int step = 0; step < distance; step++) {
      from = grown(from, width, height, step % 2 == 1);
    }
    return from;
  }

  private static int[] grown(int[] labels, int width, int height, boolean diagonal) {
    int[] to = labels.clone();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        if (labels[at] == 0) {
          int label = x > 0 ? labels[at - 1] : 0;
          label = label == 0 && x < width - 1 ? labels[at + 1] : label;
          label = label == 0 && y > 0 ? labels[at - width] : label;
          label = label == 0 && y < height - 1 ? labels[at + width] : label;
          if (diagonal && label == 0) {
            label = x > 0 && y > 0 ? labels[at - width - 1] : 0;
            label = label == 0 && x < width - 1 && y > 0 ? labels[at - width + 1] : label;
            label = label == 0 && x > 0 && y < height - 1 ? labels[at + width - 1] : label;
            label = label == 0 && x < width - 1 && y < height - 1 ? labels[at + width + 1] : label;
          }
          to[at] = label;
        }
      }
    }
    return to;
  }
}
