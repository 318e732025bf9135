package io.github.hdr4j.samples.benchmarks;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Pictures as small as MNIST's. */
final class SmallPicture {
  /** Pixels. */
  static final int SIDE = 28;

  private SmallPicture() {}

  /** The picture in gray, shrunk to 28 × 28 pixels. */
  static BufferedImage of(BufferedImage drawn) {
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(drawn, 0, 0, SIDE, SIDE, null);
    g.dispose();
    return picture;
  }
}
