package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Sent through a messenger: JPEG of low quality.
 *
 * @param percent quality, 0 to 100
 */
record JpegQuality(int percent) implements Transform {
  @Override
  public String name() {
    return "jpeg" + percent;
  }

  @Override
  public Rendition of(BufferedImage picture, Random random) {
    return new Rendition.Encoded(PictureFiles.jpeg(picture, percent / 100f), "jpg");
  }
}
