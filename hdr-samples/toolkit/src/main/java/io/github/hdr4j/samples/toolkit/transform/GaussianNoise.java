package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Noise of a sensor, independent for each colour of each pixel.
 *
 * @param deviation standard deviation in gray levels
 */
record GaussianNoise(double deviation) implements Transform {
  @Override
  public String name() {
    return "noise";
  }

  @Override
  public Rendition of(BufferedImage picture, Random random) {
    Tone tone = (value, x, y) -> value + deviation * random.nextGaussian();
    return tone.applied(picture);
  }
}
