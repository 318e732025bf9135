package io.github.hdr4j.preprocess;

import java.awt.image.BufferedImage;
import org.imgscalr.Scalr;

/**
 * Shrinks a plane of luminance to a working size by imgscalr.
 *
 * <p>Always {@code QUALITY}: {@code SPEED} and {@code BALANCED} lose thin strokes, {@code
 * AUTOMATIC} may pick them, and {@code ULTRA_QUALITY} fattens strokes and takes a second. The
 * picture handed over is RGB of equal components, since imgscalr would put a gray raster through
 * gamma.
 */
final class MiddleStep {
  private MiddleStep() {}

  static Plane shrink(Plane luminance, int width, int height) {
    if (luminance.width == width && luminance.height == height) {
      return luminance;
    }
    BufferedImage source = Pictures.of(luminance, 1);
    BufferedImage scaled =
        Scalr.resize(source, Scalr.Method.QUALITY, Scalr.Mode.FIT_EXACT, width, height);
    int[] pixels = scaled.getRGB(0, 0, width, height, new int[width * height], 0, width);
    float[] values = new float[pixels.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = pixels[i] & 0xff;
    }
    return new Plane(width, height, values);
  }
}
