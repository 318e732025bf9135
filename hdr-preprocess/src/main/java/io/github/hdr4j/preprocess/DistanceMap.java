package io.github.hdr4j.preprocess;

import java.util.Arrays;

/**
 * Distance of each pixel from a set of pixels, by two chamfer passes with steps 3 and 4 (Borgefors
 * 1986), within 8 % of the Euclidean one.
 */
final class DistanceMap {
  private static final int FAR = 1 << 20;
  private static final int STRAIGHT = 3;
  private static final int DIAGONAL = 4;

  private final int[] thirds;

  private DistanceMap(int[] thirds) {
    this.thirds = thirds;
  }

  /**
   * Measures from the pixels of some labels.
   *
   * @param labels one a pixel, row-major
   * @param from tells of each label whether it belongs to the set
   */
  static DistanceMap from(int[] labels, boolean[] from, int width, int height) {
    int[] thirds = new int[width * height];
    Arrays.fill(thirds, FAR);
    for (int i = 0; i < thirds.length; i++) {
      if (from[labels[i]]) {
        thirds[i] = 0;
      }
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pass(thirds, width, height, x, y, -1);
      }
    }
    for (int y = height - 1; y >= 0; y--) {
      for (int x = width - 1; x >= 0; x--) {
        pass(thirds, width, height, x, y, 1);
      }
    }
    return new DistanceMap(thirds);
  }

  private static void pass(int[] thirds, int width, int height, int x, int y, int side) {
    int least = thirds[y * width + x];
    least = Math.min(least, step(thirds, width, height, x + side, y, STRAIGHT));
    for (int dx = -1; dx <= 1; dx++) {
      int cost = dx == 0 ? STRAIGHT : DIAGONAL;
      least = Math.min(least, step(thirds, width, height, x + dx, y + side, cost));
    }
    thirds[y * width + x] = least;
  }

  private static int step(int[] thirds, int width, int height, int x, int y, int cost) {
    return x < 0 || y < 0 || x >= width || y >= height ? FAR : thirds[y * width + x] + cost;
  }

  /** Pixels from the set to the pixel of that index, 0 within the set. */
  double at(int index) {
    return thirds[index] / (double) STRAIGHT;
  }
}
