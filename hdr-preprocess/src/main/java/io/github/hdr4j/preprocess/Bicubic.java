package io.github.hdr4j.preprocess;

/**
 * Enlarges by cubic convolution (Keys 1981), which keeps thin strokes darker and gaps between them
 * lighter than bilinear interpolation does.
 */
final class Bicubic {
  private Bicubic() {}

  static Plane scale(Plane source, int width, int height) {
    Plane across = Plane.blank(width, source.height);
    for (int y = 0; y < source.height; y++) {
      line(source.values, y * source.width, 1, source.width, across.values, y * width, 1, width);
    }
    Plane result = Plane.blank(width, height);
    for (int x = 0; x < width; x++) {
      line(across.values, x, width, source.height, result.values, x, width, height);
    }
    return result;
  }

  private static void line(
      float[] from,
      int offset,
      int stride,
      int length,
      float[] to,
      int toOffset,
      int toStride,
      int toLength) {
    for (int i = 0; i < toLength; i++) {
      double centre = (i + 0.5) * length / toLength - 0.5;
      int first = (int) Math.floor(centre) - 1;
      double sum = 0;
      for (int j = first; j < first + 4; j++) {
        int at = Math.max(0, Math.min(length - 1, j));
        sum += weight(centre - j) * from[offset + at * stride];
      }
      to[toOffset + i * toStride] = (float) sum;
    }
  }

  /** Keys's kernel with a = −1/2. */
  private static double weight(double distance) {
    double d = Math.abs(distance);
    return d <= 1 ? (1.5 * d - 2.5) * d * d + 1 : d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
  }
}
