package io.github.hdr4j.samples.toolkit.explain;

import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.image.BufferedImage;
import org.imgscalr.Scalr;

/** A picture at a size to look at. */
public final class Thumbnail {
  private Thumbnail() {}

  /**
   * Shrinks a picture, or enlarges it by a whole factor, so that its pixels stay sharp.
   *
   * @param picture any picture; it is not changed
   * @param longest side in pixels that is not exceeded
   * @return a copy, RGB or ARGB, owned by the caller
   */
  public static BufferedImage of(BufferedImage picture, int longest) {
    double scale = (double) longest / Math.max(picture.getWidth(), picture.getHeight());
    if (scale > 1) {
      scale = Math.floor(scale);
    }
    int width = Math.max(1, (int) Math.round(scale * picture.getWidth()));
    int height = Math.max(1, (int) Math.round(scale * picture.getHeight()));
    BufferedImage near =
        scale < 1
            ? Scalr.resize(picture, Scalr.Method.QUALITY, Scalr.Mode.FIT_EXACT, width, height)
            : picture;
    boolean opaque = picture.getTransparency() == Transparency.OPAQUE;
    BufferedImage shown =
        new BufferedImage(
            width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = shown.createGraphics();
    try {
      graphics.drawImage(near, 0, 0, width, height, null);
    } finally {
      graphics.dispose();
    }
    return shown;
  }
}
