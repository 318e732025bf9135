package io.github.hdr4j.samples.training;

import io.github.hdr4j.preprocess.dataset.IdxPicture;
import java.awt.image.Raster;

/**
 * A written digit in its tight box, 20 pixels high unless it is wider than high.
 *
 * @param ink row-major, 0 to 1
 * @param columns of the box
 * @param rows of the box
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Glyph(float[] ink, int columns, int rows) {
  /** Ink up to which a pixel is paper. */
  private static final float FAINT = 40 / 255f;

  /** The digit of an MNIST picture, as it is. */
  static Glyph of(IdxPicture picture) {
    Raster raster = picture.images().picture(picture.index()).getRaster();
    float[] ink = raster.getSamples(0, 0, raster.getWidth(), raster.getHeight(), 0, (float[]) null);
    for (int i = 0; i < ink.length; i++) {
      ink[i] /= 255;
    }
    return cut(ink, raster.getWidth());
  }

  private static Glyph cut(float[] picture, int width) {
    int left = width;
    int top = width;
    int right = 0;
    int bottom = 0;
    for (int i = 0; i < picture.length; i++) {
      if (picture[i] > FAINT) {
        left = Math.min(left, i % width);
        top = Math.min(top, i / width);
        right = Math.max(right, i % width + 1);
        bottom = Math.max(bottom, i / width + 1);
      }
    }
    int columns = Math.max(0, right - left);
    int rows = Math.max(0, bottom - top);
    float[] ink = new float[columns * rows];
    for (int y = 0; y < rows; y++) {
      System.arraycopy(picture, (top + y) * width + left, ink, y * columns, columns);
    }
    return new Glyph(ink, columns, rows);
  }

  /** Ink of a pixel; 0 outside. */
  float at(int x, int y) {
    return x >= 0 && x < columns && y >= 0 && y < rows ? ink[y * columns + x] : 0;
  }

  /** Ink between pixels, bilinear. */
  float between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    float across = (float) (x - left);
    float along = (float) (y - top);
    return (1 - along) * ((1 - across) * at(left, top) + across * at(left + 1, top))
        + along * ((1 - across) * at(left, top + 1) + across * at(left + 1, top + 1));
  }
}
