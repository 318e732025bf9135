package io.github.hdr4j.samples.toolkit.scene;

import java.util.Random;

/**
 * A scanner that knows black and white only, and mistakes some dust for ink.
 *
 * @param threshold luminance from which on a pixel is white
 * @param speckled share of pixels that turn out the other way
 */
record Bilevel(double threshold, double speckled) implements Layer {
  @Override
  public Surface on(Surface below, Random random) {
    for (int i = 0; i < below.opacity.length; i++) {
      double luminance =
          0.299 * below.colours[0][i] + 0.587 * below.colours[1][i] + 0.114 * below.colours[2][i];
      boolean white = luminance >= threshold ^ random.nextDouble() < speckled;
      for (float[] colour : below.colours) {
        colour[i] = white ? 255 : 0;
      }
    }
    return below;
  }
}
