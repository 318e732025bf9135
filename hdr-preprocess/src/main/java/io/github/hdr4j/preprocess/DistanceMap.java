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
    // A frame of far pixels, so that no step needs to ask whether it leaves the plane.
    int stride = width + 2;
    int[] framed = new int[stride * (height + 2)];
    Arrays.fill(framed, FAR);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (from[labels[y * width + x]]) {
          framed[(y + 1) * stride + x + 1] = 0;
        }
      }
    }
    for (int y = 1; y <= height; y++) {
      for (int i = y * stride + 1; i <= y * stride + width; i++) {
        // Mostly 0 where the set is paper; then nothing waits for the pixel before.
        if (framed[i] != 0) {
          framed[i] = Math.min(framed[i], nearest(framed, i, -1, -stride));
        }
      }
    }
    for (int y = height; y >= 1; y--) {
      for (int i = y * stride + width; i > y * stride; i--) {
        if (framed[i] != 0) {
          framed[i] = Math.min(framed[i], nearest(framed, i, 1, stride));
        }
      }
    }
    int[] thirds = new int[width * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(framed, (y + 1) * stride + 1, thirds, y * width, width);
    }
    return new DistanceMap(thirds);
  }

  /** The least way over the neighbour beside and the three in the row above or below. */
  private static int nearest(int[] framed, int i, int side, int row) {
    int straight = Math.min(framed[i + side], framed[i + row]);
    int diagonal = Math.min(framed[i + row - 1], framed[i + row + 1]);
    return Math.min(straight + STRAIGHT, diagonal + DIAGONAL);
  }

  /** The same in thirds of a pixel, which is what the steps are counted in. */
  int thirds(int index) {
    return thirds[index];
  }

  /** Pixels from the set to the pixel of that index, 0 within the set. */
  double at(int index) {
    return thirds[index] / (double) STRAIGHT;
  }
}
