package io.github.hdr4j.preprocess;

import java.awt.image.BufferedImage;

/**
 * The luminance of a picture, 0 (black) to 255 (white), averaged over blocks. Reads row by row, so
 * that a picture of any size needs no copy.
 */
final class Luminance {
  private Luminance() {}

  static Plane of(BufferedImage image, WorkingSize size) {
    int height = image.getHeight();
    int block = size.block();
    boolean alpha = image.getColorModel().hasAlpha();
    Plane light = Plane.blank(size.blocksWide(), size.blocksHigh());
    Plane opaque = alpha ? Plane.blank(light.width, light.height) : light;
    Backdrop backdrop = new Backdrop();
    PixelRows rows = PixelRows.of(image);
    float[] luminance = new float[image.getWidth()];
    float[] opacity = new float[alpha ? luminance.length : 0];
    for (int y = 0; y < height; y++) {
      rows.read(y, luminance, opacity);
      int row = y / block * light.width;
      if (alpha) {
        weigh(luminance, opacity, backdrop);
        addBlocks(opacity, block, opaque.values, row);
      }
      addBlocks(luminance, block, light.values, row);
    }
    return average(light, opaque, size, alpha ? backdrop.luminance() : Float.NaN);
  }

  private static void weigh(float[] luminance, float[] opacity, Backdrop backdrop) {
    for (int x = 0; x < luminance.length; x++) {
      backdrop.add(luminance[x], opacity[x]);
      luminance[x] *= opacity[x];
    }
  }

  /** Block by block rather than pixel by pixel: twelve million divisions take 40 ms. */
  private static void addBlocks(float[] row, int block, float[] sums, int first) {
    int at = first;
    int x = 0;
    while (x < row.length) {
      int end = Math.min(row.length, x + block);
      float sum = 0;
      for (; x < end; x++) {
        sum += row[x];
      }
      sums[at++] += sum;
    }
  }

  private static Plane average(Plane light, Plane opaque, WorkingSize size, float backdrop) {
    for (int y = 0; y < light.height; y++) {
      int rows = Math.min(size.block(), size.sourceHeight() - y * size.block());
      for (int x = 0; x < light.width; x++) {
        int pixels = rows * Math.min(size.block(), size.sourceWidth() - x * size.block());
        int i = y * light.width + x;
        float seeThrough = Float.isNaN(backdrop) ? 0 : (pixels - opaque.values[i]) * backdrop;
        light.values[i] = (light.values[i] + seeThrough) / pixels;
      }
    }
    return light;
  }
}
