package io.github.hdr4j.preprocess;

/** One float a pixel, row-major, y downwards; what the values mean is up to whoever made it. */
final class Plane {
  final int width;
  final int height;
  final float[] values;

  Plane(int width, int height, float[] values) {
    if (values.length != width * height) {
      throw new IllegalArgumentException(
          "%d values for %d x %d".formatted(values.length, width, height));
    }
    this.width = width;
    this.height = height;
    this.values = values;
  }

  static Plane blank(int width, int height) {
    return new Plane(width, height, new float[width * height]);
  }

  float at(int x, int y) {
    return values[y * width + x];
  }

  int longest() {
    return Math.max(width, height);
  }
}
