package io.github.hdr4j.preprocess;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;

/** Colour rasters of one int a pixel with eight bits a component, in any order. */
final class PackedRows implements PixelRows {
  private final Raster raster;
  private final int red;
  private final int green;
  private final int blue;
  private final int alpha;
  private final boolean transparent;
  private final boolean premultiplied;
  private final int[] row;

  PackedRows(BufferedImage image, DirectColorModel colours) {
    raster = image.getRaster();
    red = Integer.numberOfTrailingZeros(colours.getRedMask());
    green = Integer.numberOfTrailingZeros(colours.getGreenMask());
    blue = Integer.numberOfTrailingZeros(colours.getBlueMask());
    alpha = Integer.numberOfTrailingZeros(colours.getAlphaMask());
    transparent = colours.hasAlpha();
    premultiplied = transparent && colours.isAlphaPremultiplied();
    row = new int[image.getWidth()];
  }

  static boolean fits(DirectColorModel colours) {
    for (int bits : colours.getComponentSize()) {
      if (bits != 8) {
        return false;
      }
    }
    return colours.getTransferType() == DataBuffer.TYPE_INT
        && colours.getColorSpace().getType() == ColorSpace.TYPE_RGB;
  }

  @Override
  public void read(int y, int[] luminance, float[] opacity) {
    int width = raster.getWidth();
    raster.getDataElements(raster.getMinX(), raster.getMinY() + y, width, 1, row);
    for (int x = 0; x < width; x++) {
      int pixel = row[x];
      luminance[x] = Luma.of(pixel >>> red & 0xff, pixel >>> green & 0xff, pixel >>> blue & 0xff);
      if (transparent) {
        opacity[x] = (pixel >>> alpha & 0xff) / 255f;
        if (premultiplied) {
          luminance[x] = Luma.unmultiplied(luminance[x], opacity[x]);
        }
      }
    }
  }
}
