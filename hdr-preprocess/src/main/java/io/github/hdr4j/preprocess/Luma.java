package io.github.hdr4j.preprocess;

/** Luminance of sRGB colours with the weights of ITU-R BT.601; gray stays exactly what it is. */
final class Luma {
  private Luma() {}

  /** Luminance 0 to 255 of components 0 to 255. */
  static float of(int red, int green, int blue) {
    return (299 * red + 587 * green + 114 * blue) / 1000f;
  }

  /** Luminance 0 to 255 of {@code 0xRRGGBB}; higher bits are ignored. */
  static float ofRgb(int rgb) {
    return of(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** Takes the opacity out of a premultiplied luminance. */
  static float unmultiplied(float premultiplied, float opacity) {
    return opacity == 0 ? 0 : Math.min(255f, premultiplied / opacity);
  }
}
