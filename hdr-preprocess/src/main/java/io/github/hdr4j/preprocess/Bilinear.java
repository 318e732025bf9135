package io.github.hdr4j.preprocess;

/** Enlarges smooth planes by bilinear interpolation between pixel centres. */
final class Bilinear {
  private Bilinear() {}

  static Plane scale(Plane source, int width, int height) {
    if (source.width == width && source.height == height) {
      return source;
    }
    float[] columns = positions(width, source.width);
    float[] rows = positions(height, source.height);
    Plane result = Plane.blank(width, height);
    for (int y = 0; y < height; y++) {
      int top = (int) rows[y];
      int bottom = Math.min(top + 1, source.height - 1);
      for (int x = 0; x < width; x++) {
        float u = columns[x];
        int left = (int) u;
        int right = Math.min(left + 1, source.width - 1);
        float above = mix(source.at(left, top), source.at(right, top), u - left);
        float below = mix(source.at(left, bottom), source.at(right, bottom), u - left);
        result.values[y * width + x] = mix(above, below, rows[y] - top);
      }
    }
    return result;
  }

  /** Where the pixels of a side lie between those of the source. */
  private static float[] positions(int length, int sourceLength) {
    float[] positions = new float[length];
    for (int i = 0; i < length; i++) {
      float centre = (i + 0.5f) * sourceLength / length - 0.5f;
      positions[i] = Math.max(0, Math.min(sourceLength - 1, centre));
    }
    return positions;
  }

  private static float mix(float a, float b, float share) {
    return a + (b - a) * share;
  }
}
