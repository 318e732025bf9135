package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A picture out of focus.
 *
 * @param share standard deviation as a share of the picture's longer side
 * @param least standard deviation in pixels
 */
record GaussianBlur(double share, double least) implements Transform {
  private static final int CHANNELS = 4;

  @Override
  public String name() {
    return "blur";
  }

  @Override
  public Rendition of(BufferedImage picture, Random random) {
    BufferedImage image = Rgb.of(picture);
    int width = image.getWidth();
    int height = image.getHeight();
    Gaussian gaussian = new Gaussian(Math.max(least, share * Math.max(width, height)));
    float[][] planes = premultiplied(image.getRGB(0, 0, width, height, null, 0, width));
    for (int c = 0; c < CHANNELS; c++) {
      planes[c] = gaussian.smooth(planes[c], width, height);
    }
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = argb(planes, i);
    }
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return new Rendition.Pixels(image);
  }

  /** Opacity from 0 to 1, then the colours times opacity: what is transparent has no colour. */
  private static float[][] premultiplied(int[] pixels) {
    float[][] planes = new float[CHANNELS][pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      planes[0][i] = (pixels[i] >>> 24) / 255f;
      for (int c = 1; c < CHANNELS; c++) {
        planes[c][i] = planes[0][i] * ((pixels[i] >> (24 - 8 * c)) & 0xff);
      }
    }
    return planes;
  }

  private static int argb(float[][] planes, int i) {
    float opacity = planes[0][i];
    int argb = Math.round(255 * opacity);
    for (int c = 1; c < CHANNELS; c++) {
      argb = (argb << 8) | (opacity == 0 ? 0 : Math.min(255, Math.round(planes[c][i] / opacity)));
    }
    return argb;
  }
}
