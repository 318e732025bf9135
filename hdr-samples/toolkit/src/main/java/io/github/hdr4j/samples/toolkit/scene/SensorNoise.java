package io.github.hdr4j.samples.toolkit.scene;

import java.util.Random;

/**
 * Noise of the camera's sensor, independent from pixel to pixel. Cameras smooth away its colours.
 *
 * @param deviation standard deviation in gray levels
 */
record SensorNoise(double deviation) implements Layer {
  @Override
  public Surface on(Surface below, Random random) {
    return PerPixel.of(below, (x, y) -> below.add(x, y, deviation * random.nextGaussian()));
  }
}
