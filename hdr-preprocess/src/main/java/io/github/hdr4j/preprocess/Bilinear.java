package io.github.hdr4j.preprocess;

/** Enlarges smooth planes by bilinear interpolation between pixel centres. */
final class Bilinear {
  private Bilinear() {}

  static Plane scale(Plane source, int width, int height) {
    if (source.width == width && source.height == height) {
      return source;
    }
    Plane result = Plane.blank(width, height);
    for (int y = 0; y < height; y++) {
      float v = position(y, height, source.height);
      int top = (int) v;
      int bottom = Math.min(top + 1, source.height - 1);
      for (int x = 0; x < width; x++) {
        float u = position(x, width, source.width);
        int left = (int) u;
        int right = Math.min(left + 1, source.width - 1);
        float above = mix(source.at(left, top), source.at(right, top), u - left);
        float below = mix(source.at(left, bottom), source.at(right, bottom), u - left);
        result.values[y * width + x] = mix(above, below, v - top);
      }
    }
    return result;
  }

  private static float position(int index, int length, int sourceLength) {
    float centre = (index + 0.5f) * sourceLength / length - 0.5f;
    return Math.max(0, Math.min(sourceLength - 1, centre));
  }

  private static float mix(float a, float b, float share) {
    return a + (b - a) * share;
  }
}
