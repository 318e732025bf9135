package io.github.hdr4j.samples.toolkit.scene;

import java.awt.image.BufferedImage;

/**
 * What lies before the camera, pixel by pixel: red, green and blue from 0 to 255, which light may
 * exceed, and opacity from 0 to 1. Mutable and not thread-safe; starts transparent.
 */
final class Surface {
  static final int COLOURS = 3;

  final int width;
  final int height;
  final float[][] colours;
  final float[] opacity;

  Surface(int width, int height) {
    this.width = width;
    this.height = height;
    this.colours = new float[COLOURS][width * height];
    this.opacity = new float[width * height];
  }

  /** An opaque picture. */
  static Surface of(BufferedImage picture) {
    Surface surface = new Surface(picture.getWidth(), picture.getHeight());
    return PerPixel.of(surface, (x, y) -> surface.cover(x, y, picture.getRGB(x, y), 1));
  }

  /** Lays a colour, {@code 0xRRGGBB}, over a pixel (Porter and Duff 1984). */
  void cover(int x, int y, int rgb, double share) {
    int i = y * width + x;
    double below = opacity[i] * (1 - share);
    double all = share + below;
    if (all == 0) {
      return;
    }
    for (int c = 0; c < COLOURS; c++) {
      int colour = (rgb >> (8 * (COLOURS - 1 - c))) & 0xff;
      colours[c][i] = (float) ((share * colour + below * colours[c][i]) / all);
    }
    opacity[i] = (float) all;
  }

  /** Multiplies the light that a pixel sends. */
  void light(int x, int y, double factor) {
    for (float[] colour : colours) {
      colour[y * width + x] *= (float) factor;
    }
  }

  /** Adds the same to all colours of a pixel. */
  void add(int x, int y, double value) {
    for (float[] colour : colours) {
      colour[y * width + x] += (float) value;
    }
  }

  /** A colour between pixels, a blend of the four around it; beyond the edge it continues. */
  float colour(int channel, double x, double y) {
    double column = Math.max(0, Math.min(width - 1.0, x));
    double row = Math.max(0, Math.min(height - 1.0, y));
    int left = Math.min(width - 2, (int) column);
    int top = Math.min(height - 2, (int) row);
    int corner = top * width + left;
    float[] values = colours[channel];
    double above = mix(values[corner], values[corner + 1], column - left);
    double under = mix(values[corner + width], values[corner + width + 1], column - left);
    return (float) mix(above, under, row - top);
  }

  private static double mix(double from, double to, double share) {
    return from + share * (to - from);
  }

  int shorter() {
    return Math.min(width, height);
  }

  /** The picture in 8 bits, with opacity only if there is something to see through. */
  BufferedImage toImage() {
    boolean opaque = true;
    for (float o : opacity) {
      opaque &= o == 1;
    }
    BufferedImage image =
        new BufferedImage(
            width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        row[x] = argb(y * width + x);
      }
      image.setRGB(0, y, width, 1, row, 0, width);
    }
    return image;
  }

  private int argb(int i) {
    int argb = Math.round(255 * opacity[i]);
    for (float[] colour : colours) {
      argb = (argb << 8) | Math.max(0, Math.min(255, Math.round(colour[i])));
    }
    return argb;
  }
}
