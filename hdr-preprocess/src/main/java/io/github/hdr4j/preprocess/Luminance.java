package io.github.hdr4j.preprocess;

import java.awt.image.BufferedImage;

/**
 * The luminance of a picture, 0 (black) to 255 (white), averaged over blocks. Reads row by row, so
 * that a picture of any size needs no copy, and adds up whole thousandths, so that the same picture
 * gives the same plane whatever its type.
 */
final class Luminance {
  private Luminance() {}

  static Plane of(BufferedImage image, WorkingSize size) {
    PixelRows rows = PixelRows.of(image);
    return image.getColorModel().hasAlpha() ? layered(rows, size) : opaque(rows, size);
  }

  private static Plane opaque(PixelRows rows, WorkingSize size) {
    double[] light = new double[size.blocksWide() * size.blocksHigh()];
    int[] luminance = new int[size.sourceWidth()];
    for (int y = 0; y < size.sourceHeight(); y++) {
      rows.add(y, luminance, size.block(), light, y / size.block() * size.blocksWide());
    }
    return average(light, size);
  }

  private static Plane layered(PixelRows rows, WorkingSize size) {
    double[] light = new double[size.blocksWide() * size.blocksHigh()];
    double[] opaque = new double[light.length];
    int[] luminance = new int[size.sourceWidth()];
    float[] opacity = new float[luminance.length];
    Backdrop backdrop = new Backdrop();
    for (int y = 0; y < size.sourceHeight(); y++) {
      rows.read(y, luminance, opacity);
      int at = y / size.block() * size.blocksWide();
      for (int x = 0; x < luminance.length; at++) {
        for (int end = Math.min(luminance.length, x + size.block()); x < end; x++) {
          backdrop.add((float) luminance[x] / Luma.SCALE, opacity[x]);
          light[at] += (double) luminance[x] * opacity[x];
          opaque[at] += opacity[x];
        }
      }
    }
    double behind = (double) backdrop.luminance() * Luma.SCALE;
    for (int y = 0, i = 0; y < size.blocksHigh(); y++) {
      for (int x = 0; x < size.blocksWide(); x++, i++) {
        light[i] += (size.pixels(x, y) - opaque[i]) * behind;
      }
    }
    return average(light, size);
  }

  private static Plane average(double[] thousandths, WorkingSize size) {
    Plane plane = Plane.blank(size.blocksWide(), size.blocksHigh());
    int last = size.blocksWide() - 1;
    for (int y = 0; y < size.blocksHigh(); y++) {
      int row = y * size.blocksWide();
      average(thousandths, row, row + last, size.pixels(0, y), plane);
      average(thousandths, row + last, row + last + 1, size.pixels(last, y), plane);
    }
    return plane;
  }

  private static void average(double[] thousandths, int from, int to, double pixels, Plane plane) {
    for (int i = from; i < to; i++) {
      plane.values[i] = (float) (thousandths[i] / Luma.SCALE / pixels);
    }
  }
}
