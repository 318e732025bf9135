package io.github.hdr4j.samples.toolkit.transform;

import java.util.Arrays;

/** Colours along a picture's edge, {@code 0xAARRGGBB}. */
final class EdgeColours {
  private static final int CHANNELS = 4;

  private final int[][] sorted = new int[CHANNELS][];

  EdgeColours(int[] pixels) {
    for (int c = 0; c < CHANNELS; c++) {
      int shift = 8 * c;
      sorted[c] = Arrays.stream(pixels).map(argb -> (argb >> shift) & 0xff).sorted().toArray();
    }
  }

  /** The median of each channel. */
  int median() {
    int argb = 0;
    for (int c = CHANNELS - 1; c >= 0; c--) {
      argb = (argb << 8) | sorted[c][sorted[c].length / 2];
    }
    return argb;
  }

  /** The colour of one stretch, or the median of all if it lies at the other end of the range. */
  int paper(int stretch) {
    int median = median();
    for (int c = 0; c < CHANNELS; c++) {
      int range = sorted[c][sorted[c].length - 1] - sorted[c][0];
      int away = Math.abs(((stretch >> (8 * c)) & 0xff) - ((median >> (8 * c)) & 0xff));
      if (2 * away > range) {
        return median;
      }
    }
    return stretch;
  }
}
