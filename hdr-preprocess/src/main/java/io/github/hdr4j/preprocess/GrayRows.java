package io.github.hdr4j.preprocess;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/**
 * Gray rasters of any depth, with or without opacity, read as they are: {@code getRGB} would apply
 * gamma, so that 128 reads as 188.
 */
final class GrayRows implements PixelRows {
  private final Raster raster;
  private final boolean alpha;
  private final boolean premultiplied;
  private final double grayScale;
  private final double alphaScale;
  private final int bands;
  private final boolean bytes;
  private final byte[] packed;
  private final double[] samples;

  GrayRows(BufferedImage image) {
    ColorModel colours = image.getColorModel();
    raster = image.getRaster();
    alpha = colours.hasAlpha();
    premultiplied = alpha && colours.isAlphaPremultiplied();
    bands = raster.getNumBands();
    bytes = colours.getTransferType() == DataBuffer.TYPE_BYTE && colours.getComponentSize(0) == 8;
    grayScale = highest(colours, 0);
    alphaScale = alpha ? highest(colours, 1) : 1;
    packed = new byte[bytes ? image.getWidth() * bands : 0];
    samples = new double[bytes ? 0 : image.getWidth() * bands];
  }

  private static double highest(ColorModel colours, int component) {
    return switch (colours.getTransferType()) {
      case DataBuffer.TYPE_FLOAT, DataBuffer.TYPE_DOUBLE -> 1;
      case DataBuffer.TYPE_SHORT -> Short.MAX_VALUE;
      default -> Math.pow(2, colours.getComponentSize(component)) - 1;
    };
  }

  @Override
  public void read(int y, int[] luminance, float[] opacity) {
    int width = raster.getWidth();
    if (bytes) {
      raster.getDataElements(raster.getMinX(), raster.getMinY() + y, width, 1, packed);
    } else {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, samples);
    }
    for (int x = 0; x < width; x++) {
      luminance[x] = (int) Math.round(clip(sample(x * bands) / grayScale, 1) * 255 * Luma.SCALE);
      if (alpha) {
        opacity[x] = (float) clip(sample(x * bands + 1) / alphaScale, 1);
        if (premultiplied) {
          luminance[x] = Luma.unmultiplied(luminance[x], opacity[x]);
        }
      }
    }
  }

  private double sample(int index) {
    return bytes ? packed[index] & 0xff : samples[index];
  }

  private static double clip(double value, double highest) {
    return value > 0 ? Math.min(value, highest) : 0;
  }
}
