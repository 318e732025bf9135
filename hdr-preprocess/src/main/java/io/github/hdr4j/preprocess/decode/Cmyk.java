package io.github.hdr4j.preprocess.decode;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * JPEG pictures of four components as RGB, which {@code ImageIO} does not convert. The simple
 * product of ink and black is used instead of a colour profile: luminance is all that is needed.
 */
final class Cmyk {
  private Cmyk() {}

  static BufferedImage toRgb(Raster raster, JpegStructure.Adobe adobe) {
    int width = raster.getWidth();
    BufferedImage picture =
        new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    int[] samples = new int[4 * width];
    int[] rgb = new int[3 * width];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, samples);
      for (int x = 0; x < width; x++) {
        convert(samples, 4 * x, adobe, rgb, 3 * x);
      }
      picture.getRaster().setPixels(0, y, width, 1, rgb);
    }
    return picture;
  }

  /** Adobe stores what the ink lets through: 255 is no ink. */
  private static void convert(
      int[] samples, int from, JpegStructure.Adobe adobe, int[] rgb, int to) {
    int a = samples[from];
    int b = samples[from + 1];
    int c = samples[from + 2];
    int k = samples[from + 3];
    switch (adobe) {
      case NONE -> set(rgb, to, 255 - a, 255 - b, 255 - c, 255 - k);
      case CMYK -> set(rgb, to, a, b, c, k);
      case YCCK -> {
        // ITU-T T.871, then inverted: the transform was made of the inks.
        double red = a + 1.402 * (c - 128);
        double green = a - 0.344136 * (b - 128) - 0.714136 * (c - 128);
        double blue = a + 1.772 * (b - 128);
        set(rgb, to, 255 - clip(red), 255 - clip(green), 255 - clip(blue), k);
      }
    }
  }

  private static void set(int[] rgb, int to, int red, int green, int blue, int black) {
    rgb[to] = (red * black + 127) / 255;
    rgb[to + 1] = (green * black + 127) / 255;
    rgb[to + 2] = (blue * black + 127) / 255;
  }

  private static int clip(double value) {
    return (int) Math.round(Math.max(0, Math.min(255, value)));
  }
}
