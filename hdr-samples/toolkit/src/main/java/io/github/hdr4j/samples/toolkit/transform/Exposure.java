package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Exposed too long, so that light areas are white, or too short.
 *
 * @param name of the transform
 * @param gain factor of all colours
 */
record Exposure(String name, double gain) implements Transform {
  @Override
  public Rendition of(BufferedImage picture, Random random) {
    Tone tone = (value, x, y) -> gain * value;
    return tone.applied(picture);
  }
}
