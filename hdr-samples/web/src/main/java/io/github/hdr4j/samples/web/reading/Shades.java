package io.github.hdr4j.samples.web.reading;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** What of a picture's colours is worth keeping: most drawings and scans have none. */
final class Shades {
  private static final int OPAQUE = 0xff;

  private Shades() {}

  /**
   * A picture without colour as shades of gray: a third of the bytes, and of the work to write
   * them.
   *
   * @param picture any picture; it is not changed
   * @return gray with the picture's own levels, or the picture if it has colours, is transparent
   *     somewhere or is not plain sRGB
   */
  static BufferedImage of(BufferedImage picture) {
    return switch (picture.getType()) {
      case BufferedImage.TYPE_3BYTE_BGR,
          BufferedImage.TYPE_4BYTE_ABGR,
          BufferedImage.TYPE_INT_RGB,
          BufferedImage.TYPE_INT_ARGB,
          BufferedImage.TYPE_INT_BGR ->
          gray(picture);
      default -> picture;
    };
  }

  private static BufferedImage gray(BufferedImage picture) {
    int[] pixels = pixels(picture);
    byte[] levels = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int level = pixels[i] & 0xff;
      if (pixels[i] != (OPAQUE << 24 | level << 16 | level << 8 | level)) {
        return picture;
      }
      levels[i] = (byte) level;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    // The raster takes levels as they are; drawn, they would go through gamma.
    gray.getRaster().setDataElements(0, 0, width, height, levels);
    return gray;
  }

  private static int[] pixels(BufferedImage picture) {
    BufferedImage copy =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = copy.createGraphics();
    try {
      graphics.drawImage(picture, 0, 0, null);
    } finally {
      graphics.dispose();
    }
    return ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
  }
}
