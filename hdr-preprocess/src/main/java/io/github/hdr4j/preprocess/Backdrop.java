package io.github.hdr4j.preprocess;

/**
 * What a picture with transparent parts is laid over: white, or black where white would make the
 * drawing vanish, as with a white pen on a transparent layer.
 *
 * <p>The drawing is taken for light ink if it covers less than half of the picture and its opaque
 * part is light throughout. A sheet of paper cut out of its surroundings either covers more or
 * carries dark ink.
 */
final class Backdrop {
  private static final double MOST_COVERED = 0.5;
  private static final double LIGHT = 160;
  private static final double UNIFORM = 24;

  private double pixels;
  private double opacity;
  private double luminance;
  private double squares;

  /** Takes in one pixel: luminance 0 to 255, opacity 0 to 1. */
  void add(float pixelLuminance, float pixelOpacity) {
    pixels++;
    opacity += pixelOpacity;
    luminance += (double) pixelOpacity * pixelLuminance;
    squares += (double) pixelOpacity * pixelLuminance * pixelLuminance;
  }

  /** The luminance to lay the picture over: 255 or 0. */
  float luminance() {
    if (opacity == 0 || opacity > MOST_COVERED * pixels) {
      return 255;
    }
    double mean = luminance / opacity;
    double deviation = Math.sqrt(Math.max(0, squares / opacity - mean * mean));
    return mean >= LIGHT && deviation <= UNIFORM ? 0 : 255;
  }
}
