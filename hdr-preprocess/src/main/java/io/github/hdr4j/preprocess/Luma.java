package io.github.hdr4j.preprocess;

/** Luminance of sRGB colours with the weights of ITU-R BT.601; gray stays exactly what it is. */
final class Luma {
  private Luma() {}

  /** A gray level is counted in thousandths, so that sums are exact. */
  static final int SCALE = 1000;

  private static final int WHITE = 255 * SCALE;

  /** Luminance in thousandths of components 0 to 255, or of as many sums of components. */
  static int of(int red, int green, int blue) {
    return 299 * red + 587 * green + 114 * blue;
  }

  /** Luminance in thousandths of {@code 0xRRGGBB}; higher bits are ignored. */
  static int ofRgb(int rgb) {
    return of(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** Takes the opacity out of a premultiplied luminance. */
  static int unmultiplied(int premultiplied, float opacity) {
    return opacity == 0 ? 0 : Math.min(WHITE, Math.round(premultiplied / opacity));
  }
}
