package io.github.hdr4j.preprocess;

/**
 * The width of a line's strokes: the median over all ink of the shorter of the runs through a pixel
 * across and down, in linear time where {@link StrokeWidth} would be too slow.
 */
final class RunWidth {
  private RunWidth() {}

  /** Pixels, 1 or more. */
  static double of(Blobs blobs) {
    int[] labels = blobs.labels();
    int[] runs = new int[labels.length];
    for (int y = 0; y < blobs.height(); y++) {
      runs(labels, runs, y * blobs.width(), 1, blobs.width());
    }
    for (int x = 0; x < blobs.width(); x++) {
      runs(labels, runs, x, blobs.width(), blobs.height());
    }
    Histogram widths = new Histogram(0, 256);
    for (int run : runs) {
      if (run > 0) {
        widths.add(run);
      }
    }
    return widths.total() == 0 ? 1 : Math.max(1, widths.quantile(0.5));
  }

  private static void runs(int[] labels, int[] runs, int offset, int stride, int length) {
    int start = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || labels[offset + i * stride] == 0) {
        for (int j = start; j < i; j++) {
          int at = offset + j * stride;
          runs[at] = runs[at] == 0 ? i - start : Math.min(runs[at], i - start);
        }
        start = i + 1;
      }
    }
  }
}
