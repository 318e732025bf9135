package io.github.hdr4j.samples.training;

import java.awt.image.BufferedImage;

/** A light-on-dark picture put together from prepared digits; where they overlap, ink stays ink. */
final class Montage {
  private final int width;
  private final int height;
  private final float[] ink;

  Montage(int width, int height) {
    this.width = width;
    this.height = height;
    ink = new float[width * height];
  }

  /**
   * Puts a part of a digit into the picture.
   *
   * @param digit 784 values
   * @param left where the digit's own left edge goes, pixels
   * @param top where its upper edge goes
   * @param scale of the digit; 1 is 28 pixels
   * @param from first column of the digit that is shown
   * @param to first column that is not
   */
  void put(float[] digit, double left, double top, double scale, int from, int to) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double u = (x - left) / scale;
        double v = (y - top) / scale;
        if (u >= from && u < to) {
          ink[y * width + x] = Math.max(ink[y * width + x], sample(digit, u, v));
        }
      }
    }
  }

  /** The same with the whole digit. */
  void put(float[] digit, double left, double top, double scale) {
    put(digit, left, top, scale, 0, Architecture.SIDE);
  }

  /** Draws a straight line one pixel and a half wide. */
  void line(double x0, double y0, double x1, double y1) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    for (int i = 0; i < ink.length; i++) {
      int row = i / width;
      double x = i % width - x0;
      double y = row - y0;
      double along = (x * (x1 - x0) + y * (y1 - y0)) / length;
      double beyond = Math.max(0, Math.max(-along, along - length));
      double across = Math.abs(x * (y1 - y0) - y * (x1 - x0)) / length;
      ink[i] = (float) Math.max(ink[i], Math.min(1, 1.25 - Math.hypot(across, beyond)));
    }
  }

  BufferedImage picture() {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < ink.length; i++) {
      picture.getRaster().setSample(i % width, i / width, 0, Math.round(255 * ink[i]));
    }
    return picture;
  }

  private static float sample(float[] digit, double u, double v) {
    int left = (int) Math.floor(u);
    int top = (int) Math.floor(v);
    double right = u - left;
    double down = v - top;
    double upper = (1 - right) * at(digit, left, top) + right * at(digit, left + 1, top);
    double lower = (1 - right) * at(digit, left, top + 1) + right * at(digit, left + 1, top + 1);
    return (float) ((1 - down) * upper + down * lower);
  }

  private static double at(float[] digit, int x, int y) {
    return x >= 0 && y >= 0 && x < Architecture.SIDE && y < Architecture.SIDE
        ? digit[y * Architecture.SIDE + x]
        : 0;
  }
}
