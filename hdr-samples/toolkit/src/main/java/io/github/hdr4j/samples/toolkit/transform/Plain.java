package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Random;

/** The picture as it is. */
record Plain() implements Transform {
  @Override
  public String name() {
    return Transforms.PLAIN;
  }

  @Override
  public Rendition of(BufferedImage picture, Random random) {
    return new Rendition.Pixels(picture);
  }
}
