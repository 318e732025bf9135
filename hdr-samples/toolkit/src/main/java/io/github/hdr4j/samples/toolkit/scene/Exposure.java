package io.github.hdr4j.samples.toolkit.scene;

import java.util.Random;

/**
 * How much of each colour the camera takes in: exposure and white balance.
 *
 * @param red factor
 * @param green factor
 * @param blue factor
 */
record Exposure(double red, double green, double blue) implements Layer {
  @Override
  public Surface on(Surface below, Random random) {
    double[] factors = {red, green, blue};
    for (int c = 0; c < Surface.COLOURS; c++) {
      for (int i = 0; i < below.colours[c].length; i++) {
        below.colours[c][i] *= (float) factors[c];
      }
    }
    return below;
  }
}
