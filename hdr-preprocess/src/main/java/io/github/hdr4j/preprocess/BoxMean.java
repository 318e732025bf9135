package io.github.hdr4j.preprocess;

/** Mean in a square window around each pixel, cut off at the plane's edge. */
final class BoxMean {
  private BoxMean() {}

  static Plane of(Plane source, int radius) {
    Plane across = Plane.blank(source.width, source.height);
    for (int y = 0; y < source.height; y++) {
      line(source.values, across.values, y * source.width, 1, source.width, radius);
    }
    Plane result = Plane.blank(source.width, source.height);
    for (int x = 0; x < source.width; x++) {
      line(across.values, result.values, x, source.width, source.height, radius);
    }
    return result;
  }

  private static void line(
      float[] from, float[] to, int offset, int stride, int length, int radius) {
    double sum = 0;
    for (int i = 0; i < Math.min(radius, length); i++) {
      sum += from[offset + i * stride];
    }
    for (int i = 0; i < length; i++) {
      if (i + radius < length) {
        sum += from[offset + (i + radius) * stride];
      }
      if (i - radius - 1 >= 0) {
        sum -= from[offset + (i - radius - 1) * stride];
      }
      int window = Math.min(length - 1, i + radius) - Math.max(0, i - radius) + 1;
      to[offset + i * stride] = (float) (sum / window);
    }
  }
}
