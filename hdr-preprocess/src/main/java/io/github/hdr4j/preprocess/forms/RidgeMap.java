package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.ContrastMap;

/**
 * How much each pixel stands out as part of a thin dark line: by how much its contrast exceeds that
 * on both sides of it, across, down or slanting, so that crossings of lines belong to them. Shades,
 * edges and filled areas are no ridges.
 */
final class RidgeMap {
  /** Half of the widest line that counts, relative to the longest side of the map. */
  private static final double REACH = 1 / 125.0;

  private final float[] values;
  final int width;
  final int height;

  private RidgeMap(float[] values, int width, int height) {
    this.values = values;
    this.width = width;
    this.height = height;
  }

  static RidgeMap of(ContrastMap contrast) {
    int width = contrast.width();
    int height = contrast.height();
    float[] smooth = smooth(contrast);
    float[] ridges = new float[smooth.length];
    int reach = Math.max(4, (int) Math.round(REACH * Math.max(width, height)));
    for (int gap : new int[] {reach / 2, reach}) {
      for (int y = gap; y < height - gap; y++) {
        for (int x = gap; x < width - gap; x++) {
          int i = y * width + x;
          float sides = sides(smooth, i, gap);
          sides = Math.min(sides, sides(smooth, i, gap * width));
          sides = Math.min(sides, sides(smooth, i, gap * (width + 1)));
          sides = Math.min(sides, sides(smooth, i, gap * (width - 1)));
          ridges[i] = Math.max(ridges[i], smooth[i] - sides);
        }
      }
    }
    return new RidgeMap(ridges, width, height);
  }

  private static float sides(float[] values, int at, int step) {
    return Math.max(values[at - step], values[at + step]);
  }

  private static float[] smooth(ContrastMap contrast) {
    int width = contrast.width();
    int height = contrast.height();
    float[] smooth = new float[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float sum = 0;
        int count = 0;
        for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
          for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
            sum += contrast.contrast(nx, ny);
            count++;
          }
        }
        smooth[y * width + x] = sum / count;
      }
    }
    return smooth;
  }

  /** The pixels that stand out by as much or more. */
  boolean[] above(float threshold) {
    boolean[] mask = new boolean[values.length];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = values[i] >= threshold;
    }
    return mask;
  }
}
