package io.github.hdr4j.preprocess;

/** Highest and lowest value in a square window around each pixel, cut off at the plane's edge. */
final class Extremes {
  private Extremes() {}

  static Plane highest(Plane source, int radius) {
    return negative(lowest(negative(source), radius));
  }

  static Plane lowest(Plane source, int radius) {
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
    for (int i = 0; i < length; i++) {
      float least = Float.POSITIVE_INFINITY;
      int last = Math.min(length - 1, i + radius);
      for (int j = Math.max(0, i - radius); j <= last; j++) {
        least = Math.min(least, from[offset + j * stride]);
      }
      to[offset + i * stride] = least;
    }
  }

  private static Plane negative(Plane source) {
    Plane result = Plane.blank(source.width, source.height);
    for (int i = 0; i < result.values.length; i++) {
      result.values[i] = -source.values[i];
    }
    return result;
  }
}
