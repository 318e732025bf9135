package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Light becomes dark and dark light. */
record Inversion() implements Transform {
  @Override
  public String name() {
    return "inverted";
  }

  @Override
  public Rendition of(BufferedImage picture, Random random) {
    Tone tone = (value, x, y) -> 255 - value;
    return tone.applied(picture);
  }
}
