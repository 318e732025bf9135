package io.github.hdr4j.samples.training;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A change of a gray light-on-dark picture that leaves its digit what it is. */
enum PictureChange {
  /** None. */
  NONE(1, 0),
  /** Four times as wide and high, smoothly. */
  LARGER(4, 0),
  /** Ten pixels of background on every side. */
  BORDER(1, 10);

  private final int scale;
  private final int margin;

  PictureChange(int scale, int margin) {
    this.scale = scale;
    this.margin = margin;
  }

  BufferedImage apply(BufferedImage picture) {
    int width = scale * picture.getWidth();
    int height = scale * picture.getHeight();
    BufferedImage changed =
        new BufferedImage(width + 2 * margin, height + 2 * margin, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = changed.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(picture, margin, margin, width, height, null);
    g.dispose();
    return changed;
  }
}
