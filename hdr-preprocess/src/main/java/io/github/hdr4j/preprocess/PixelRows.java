package io.github.hdr4j.preprocess;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import java.awt.image.IndexColorModel;

/**
 * A picture read row by row as luminance and opacity, whatever its type, without a copy of it. Not
 * thread-safe: it reuses its buffers.
 */
interface PixelRows {
  /** What is handed over where there is no opacity to receive. */
  float[] OPAQUE = {};

  /**
   * Reads one row.
   *
   * @param y row
   * @param luminance receives a pixel's {@link Luma}, 0 (black) to 255,000 (white), not
   *     premultiplied
   * @param opacity receives 0 (transparent) to 1 a pixel; untouched if the picture is opaque
   */
  void read(int y, int[] luminance, float[] opacity);

  /**
   * Adds one row of an opaque picture to the sums of its blocks.
   *
   * @param y row
   * @param luminance room for a row
   * @param block pixels that become one
   * @param sums of each block, in thousandths of a gray level
   * @param first index of the row's first block
   */
  default void add(int y, int[] luminance, int block, double[] sums, int first) {
    read(y, luminance, OPAQUE);
    // block by block rather than pixel by pixel: twelve million divisions take 40 ms
    for (int x = 0, at = first; x < luminance.length; at++) {
      int sum = 0;
      for (int end = Math.min(luminance.length, x + block); x < end; x++) {
        sum += luminance[x];
      }
      sums[at] += sum;
    }
  }

  /** Finds the reader that takes the picture's raster as it is. */
  static PixelRows of(BufferedImage image) {
    ColorModel colours = image.getColorModel();
    if (colours instanceof IndexColorModel palette) {
      return new PaletteRows(image, palette);
    }
    if (colours instanceof DirectColorModel packed && PackedRows.fits(packed)) {
      return new PackedRows(image, packed);
    }
    if (colours instanceof ComponentColorModel) {
      int space = colours.getColorSpace().getType();
      if (space == ColorSpace.TYPE_GRAY) {
        return new GrayRows(image);
      }
      if (space == ColorSpace.TYPE_RGB && colours.getTransferType() == DataBuffer.TYPE_BYTE) {
        return new ByteRows(image);
      }
    }
    return new ColourModelRows(image);
  }
}
