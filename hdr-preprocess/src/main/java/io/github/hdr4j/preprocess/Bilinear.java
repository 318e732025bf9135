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
    Plane wide = widened(source, columns);
    Plane result = Plane.blank(width, height);
    for (int y = 0; y < height; y++) {
      int top = (int) rows[y];
      int above = top * width;
      int below = Math.min(top + 1, source.height - 1) * width;
      float share = rows[y] - top;
      for (int x = 0; x < width; x++) {
        result.values[y * width + x] = mix(wide.values[above + x], wide.values[below + x], share);
      }
    }
    return result;
  }

  /** The rows of the source at the wanted width, each of which serves several of the result. */
  private static Plane widened(Plane source, float[] columns) {
    Plane wide = Plane.blank(columns.length, source.height);
    for (int x = 0; x < columns.length; x++) {
      int left = (int) columns[x];
      int right = Math.min(left + 1, source.width - 1);
      float share = columns[x] - left;
      for (int y = 0; y < source.height; y++) {
        wide.values[y * wide.width + x] = mix(source.at(left, y), source.at(right, y), share);
      }
    }
    return wide;
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
