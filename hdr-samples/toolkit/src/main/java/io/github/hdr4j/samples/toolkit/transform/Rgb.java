package io.github.hdr4j.samples.toolkit.transform;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** Pictures of any type as sRGB pixels. */
final class Rgb {
  private static final int BLACK = 0xff000000;
  private static final int WHITE = 0xffffffff;
  private static final int MIDDLE = 128;

  private Rgb() {}

  /**
   * A copy of type {@code INT_RGB}, or {@code INT_ARGB} if the picture can be seen through. Gray
   * levels stay what they are: {@link BufferedImage#getRGB} would take them for linear light.
   */
  static BufferedImage of(BufferedImage picture) {
    ColorModel colours = picture.getColorModel();
    BufferedImage copy =
        new BufferedImage(
            picture.getWidth(),
            picture.getHeight(),
            colours.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    boolean gray = colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    int[] row = new int[picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      if (gray) {
        grayRow(picture, y, row);
      } else {
        picture.getRGB(0, y, row.length, 1, row, 0, row.length);
      }
      copy.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
    return copy;
  }

  private static void grayRow(BufferedImage picture, int y, int[] row) {
    Raster raster = picture.getRaster();
    int shift = raster.getTransferType() == DataBuffer.TYPE_USHORT ? 8 : 0;
    for (int x = 0; x < row.length; x++) {
      int level = raster.getSample(x, y, 0) >> shift;
      int opacity = raster.getNumBands() > 1 ? raster.getSample(x, y, 1) >> shift : 255;
      row[x] = (opacity << 24) | (level * 0x010101);
    }
  }

  /** A copy of type {@code INT_RGB}, laid over {@link #backdrop} if it can be seen through. */
  static BufferedImage opaque(BufferedImage picture) {
    BufferedImage copy = of(picture);
    if (copy.getType() == BufferedImage.TYPE_INT_RGB) {
      return copy;
    }
    BufferedImage opaque =
        new BufferedImage(copy.getWidth(), copy.getHeight(), BufferedImage.TYPE_INT_RGB);
    int backdrop = backdrop(copy);
    Graphics2D graphics = opaque.createGraphics();
    graphics.setColor(new Color(backdrop));
    graphics.fillRect(0, 0, copy.getWidth(), copy.getHeight());
    graphics.drawImage(copy, 0, 0, null);
    graphics.dispose();
    return opaque;
  }

  /** Black below light writing that covers less than half, as in a dark theme; else white. */
  private static int backdrop(BufferedImage picture) {
    double light = 0;
    double opaque = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int argb = picture.getRGB(x, y);
        light += (argb >>> 24) * luminance(argb);
        opaque += argb >>> 24;
      }
    }
    boolean covers = opaque >= 0.5 * 255 * picture.getWidth() * picture.getHeight();
    return covers || light <= MIDDLE * opaque ? WHITE : BLACK;
  }

  /** ITU-R BT.601's luminance of {@code 0xRRGGBB}, 0 to 255. */
  static double luminance(int rgb) {
    return 0.299 * ((rgb >> 16) & 0xff) + 0.587 * ((rgb >> 8) & 0xff) + 0.114 * (rgb & 0xff);
  }
}
