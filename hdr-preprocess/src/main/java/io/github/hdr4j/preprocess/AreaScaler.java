package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;

/**
 * Resamples by exact area averaging: every target pixel is the mean of what it covers, fractions of
 * pixels included. It is the anti-aliasing of MNIST, and at equal size it copies.
 */
final class AreaScaler {
  private AreaScaler() {}

  static Plane scale(Plane source, int width, int height) {
    return scale(source, new Box(0, 0, source.width, source.height), width, height);
  }

  static Plane scale(Plane source, Box part, int width, int height) {
    float[] across = new float[width * part.height()];
    double stepX = (double) part.width() / width;
    for (int y = 0; y < part.height(); y++) {
      int row = (part.y() + y) * source.width + part.x();
      for (int x = 0; x < width; x++) {
        across[y * width + x] =
            mean(source.values, row, 1, x * stepX, (x + 1) * stepX, part.width());
      }
    }
    float[] result = new float[width * height];
    double stepY = (double) part.height() / height;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        result[y * width + x] = mean(across, x, width, y * stepY, (y + 1) * stepY, part.height());
      }
    }
    return new Plane(width, height, result);
  }

  private static float mean(
      float[] values, int offset, int stride, double from, double to, int length) {
    int first = (int) from;
    int last = Math.min(length - 1, (int) Math.ceil(to) - 1);
    double sum = 0;
    for (int i = first; i <= last; i++) {
      double covered = Math.min(to, i + 1.0) - Math.max(from, i);
      sum += covered * values[offset + i * stride];
    }
    return (float) (sum / (to - from));
  }
}
