package io.github.hdr4j.preprocess;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Optional;

/**
 * Colour rasters of one byte a component. An RGB profile other than sRGB is ignored: it moves
 * luminance by less than a shadow does, and converting 12 megapixels would take seconds.
 */
final class ByteRows implements PixelRows {
  private final Raster raster;
  private final int bands;
  private final boolean alpha;
  private final boolean premultiplied;
  private final byte[] row;
  private final Optional<InterleavedBytes> inPlace;

  ByteRows(BufferedImage image) {
    raster = image.getRaster();
    bands = raster.getNumBands();
    alpha = image.getColorModel().hasAlpha();
    premultiplied = alpha && image.isAlphaPremultiplied();
    row = new byte[image.getWidth() * bands];
    inPlace = alpha ? Optional.empty() : InterleavedBytes.of(raster);
  }

  @Override
  public void read(int y, int[] luminance, float[] opacity) {
    int width = raster.getWidth();
    raster.getDataElements(raster.getMinX(), raster.getMinY() + y, width, 1, row);
    for (int x = 0, i = 0; x < width; x++, i += bands) {
      luminance[x] = Luma.of(row[i] & 0xff, row[i + 1] & 0xff, row[i + 2] & 0xff);
      if (alpha) {
        opacity[x] = (row[i + 3] & 0xff) / 255f;
        if (premultiplied) {
          luminance[x] = Luma.unmultiplied(luminance[x], opacity[x]);
        }
      }
    }
  }

  @Override
  public void add(int y, int[] luminance, int block, double[] sums, int first) {
    if (inPlace.isPresent()) {
      inPlace.get().add(y, block, sums, first);
    } else {
      PixelRows.super.add(y, luminance, block, sums, first);
    }
  }
}
