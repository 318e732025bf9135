package io.github.hdr4j.preprocess;

/**
 * Highest and lowest value in a square window around each pixel, cut off at the plane's edge, at a
 * cost that does not grow with the window (M. van Herk, Pattern Recognition Letters 1992).
 */
final class Extremes {
  private Extremes() {}

  static Plane highest(Plane source, int radius) {
    return negative(lowest(negative(source), radius));
  }

  static Plane lowest(Plane source, int radius) {
    Plane across = Plane.blank(source.width, source.height);
    float[] before = new float[source.width];
    float[] behind = new float[source.width];
    for (int y = 0; y < source.height; y++) {
      int row = y * source.width;
      across(source.values, across.values, row, source.width, radius, before, behind);
    }
    return down(across, radius);
  }

  /**
   * A row. A window is as long as the blocks that the row is parted into, so it is the end of one
   * and the beginning of the next; one that is cut off may be an end or a beginning alone.
   *
   * @param before gets the least value from a block's beginning on
   * @param behind gets the least value up to a block's end
   */
  private static void across(
      float[] from, float[] to, int row, int width, int radius, float[] before, float[] behind) {
    int window = 2 * radius + 1;
    for (int block = 0; block < width; block += window) {
      int end = Math.min(width, block + window) - 1;
      before[block] = from[row + block];
      for (int x = block + 1; x <= end; x++) {
        before[x] = Math.min(before[x - 1], from[row + x]);
      }
      behind[end] = from[row + end];
      for (int x = end - 1; x >= block; x--) {
        behind[x] = Math.min(behind[x + 1], from[row + x]);
      }
    }
    for (int x = 0; x < width; x++) {
      int first = Math.max(0, x - radius);
      int last = Math.min(width - 1, x + radius);
      to[row + x] =
          first / window != last / window
              ? Math.min(behind[first], before[last])
              : first % window == 0 ? before[last] : behind[first];
    }
  }

  /** All columns at once, row by row, which is how they lie in memory. */
  private static Plane down(Plane source, int radius) {
    int width = source.width;
    int height = source.height;
    int window = 2 * radius + 1;
    float[] before = source.values.clone();
    float[] behind = source.values.clone();
    for (int y = 1; y < height; y++) {
      if (y % window != 0) {
        lower(before, y * width, before, (y - 1) * width, width);
      }
    }
    for (int y = height - 2; y >= 0; y--) {
      if ((y + 1) % window != 0) {
        lower(behind, y * width, behind, (y + 1) * width, width);
      }
    }
    Plane result = Plane.blank(width, height);
    for (int y = 0; y < height; y++) {
      int first = Math.max(0, y - radius);
      int last = Math.min(height - 1, y + radius);
      boolean within = first / window == last / window;
      float[] begun = within && first % window == 0 ? before : behind;
      int at = begun == before ? last : first;
      System.arraycopy(begun, at * width, result.values, y * width, width);
      if (!within) {
        lower(result.values, y * width, before, last * width, width);
      }
    }
    return result;
  }

  /** Takes the lower of two rows' values. */
  private static void lower(float[] row, int at, float[] other, int otherAt, int width) {
    for (int x = 0; x < width; x++) {
      row[at + x] = Math.min(row[at + x], other[otherAt + x]);
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
