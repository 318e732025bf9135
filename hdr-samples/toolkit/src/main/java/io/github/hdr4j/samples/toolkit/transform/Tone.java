package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;

/** What becomes of the colours of each pixel; opacity stays. */
@FunctionalInterface
interface Tone {
  /** The new value of a colour, from one between 0 and 255; what exceeds that is cut off. */
  double of(double value, int x, int y);

  /** The picture with all its colours changed. */
  default Rendition applied(BufferedImage picture) {
    BufferedImage image = Rgb.of(picture);
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        int argb = row[x] >>> 24;
        for (int shift = 16; shift >= 0; shift -= 8) {
          long value = Math.round(of((row[x] >> shift) & 0xff, x, y));
          argb = (argb << 8) | (int) Math.max(0, Math.min(255, value));
        }
        row[x] = argb;
      }
      image.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
    return new Rendition.Pixels(image);
  }
}
