package io.github.hdr4j.conformance;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** What may be done to a picture of dark ink on light paper and leaves its digit what it is. */
enum Rework {
  /** Light ink on dark paper. */
  INVERTED,
  /** Paper of twice the picture's size on every side. */
  WIDE_BORDER,
  /** Three times as wide and high. */
  LARGER,
  /** The digit near the lower right corner. */
  SHIFTED,
  /** Ink on a transparent layer. */
  TRANSPARENT;

  BufferedImage of(BufferedImage picture) {
    int w = picture.getWidth();
    int h = picture.getHeight();
    return switch (this) {
      case INVERTED -> recoloured(picture, BufferedImage.TYPE_INT_RGB);
      case WIDE_BORDER -> onPaper(picture, 5 * w, 5 * h, 2 * w, 2 * h, 1);
      case LARGER -> onPaper(picture, 3 * w, 3 * h, 0, 0, 3);
      case SHIFTED -> onPaper(picture, 2 * w, 2 * h, w, h, 1);
      case TRANSPARENT -> recoloured(picture, BufferedImage.TYPE_INT_ARGB);
    };
  }

  private static BufferedImage onPaper(
      BufferedImage picture, int width, int height, int x, int y, int scale) {
    BufferedImage reworked = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = reworked.createGraphics();
    graphics.setColor(new Color(picture.getRGB(0, 0)));
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(
        picture, x, y, scale * picture.getWidth(), scale * picture.getHeight(), null);
    graphics.dispose();
    return reworked;
  }

  /** Inverts every pixel, or makes it as opaque as it is dark, of black ink. */
  private static BufferedImage recoloured(BufferedImage picture, int type) {
    BufferedImage reworked = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        int darkness = 255 - (rgb >> 8 & 0xff);
        reworked.setRGB(
            x, y, type == BufferedImage.TYPE_INT_ARGB ? darkness << 24 : ~rgb | 0xff000000);
      }
    }
    return reworked;
  }
}
