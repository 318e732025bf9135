package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.util.Random;

/**
 * The same picture as a {@link BufferedImage} of another type. Gray types and palettes hold the
 * luminance.
 *
 * @param name of the transform
 * @param type one of the types of {@link BufferedImage}
 */
record ImageType(String name, int type) implements Transform {
  private static final int LEVELS = 256;
  private static final int SIXTEEN_BITS = 257;

  @Override
  public Rendition of(BufferedImage picture, Random random) {
    return new Rendition.Pixels(
        switch (type) {
          case BufferedImage.TYPE_BYTE_GRAY -> gray(picture, empty(picture), 1);
          case BufferedImage.TYPE_USHORT_GRAY -> gray(picture, empty(picture), SIXTEEN_BITS);
          case BufferedImage.TYPE_BYTE_INDEXED -> gray(picture, palette(picture), 1);
          case BufferedImage.TYPE_INT_ARGB -> coloured(Rgb.of(picture));
          default -> coloured(Rgb.opaque(picture));
        });
  }

  private BufferedImage empty(BufferedImage picture) {
    return new BufferedImage(picture.getWidth(), picture.getHeight(), type);
  }

  private BufferedImage palette(BufferedImage picture) {
    byte[] ramp = new byte[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      ramp[i] = (byte) i;
    }
    IndexColorModel grays = new IndexColorModel(8, LEVELS, ramp, ramp, ramp);
    return new BufferedImage(picture.getWidth(), picture.getHeight(), type, grays);
  }

  private BufferedImage coloured(BufferedImage picture) {
    BufferedImage result = empty(picture);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        result.setRGB(x, y, picture.getRGB(x, y));
      }
    }
    return result;
  }

  /** Written into the raster, since {@code setRGB} would take gray levels for linear light. */
  private static BufferedImage gray(BufferedImage picture, BufferedImage result, int steps) {
    BufferedImage source = Rgb.opaque(picture);
    WritableRaster raster = result.getRaster();
    for (int y = 0; y < source.getHeight(); y++) {
      for (int x = 0; x < source.getWidth(); x++) {
        double luminance = Rgb.luminance(source.getRGB(x, y));
        raster.setSample(x, y, 0, (int) Math.round(steps * luminance));
      }
    }
    return result;
  }
}
