package io.github.hdr4j.preprocess;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Rasters of indices into a palette, two-colour pictures among them. */
final class PaletteRows implements PixelRows {
  private final Raster raster;
  private final boolean alpha;
  private final int[] paletteLuminance;
  private final float[] paletteOpacity;
  private final int[] row;

  PaletteRows(BufferedImage image, IndexColorModel palette) {
    raster = image.getRaster();
    alpha = palette.hasAlpha();
    int size = palette.getMapSize();
    paletteLuminance = new int[size];
    paletteOpacity = new float[size];
    for (int i = 0; i < size; i++) {
      int argb = palette.getRGB(i);
      paletteLuminance[i] = Luma.ofRgb(argb);
      paletteOpacity[i] = (argb >>> 24) / 255f;
    }
    row = new int[image.getWidth()];
  }

  @Override
  public void read(int y, int[] luminance, float[] opacity) {
    int width = raster.getWidth();
    raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 0, row);
    for (int x = 0; x < width; x++) {
      int index = Math.min(row[x], paletteLuminance.length - 1);
      luminance[x] = paletteLuminance[index];
      if (alpha) {
        opacity[x] = paletteOpacity[index];
      }
    }
  }
}
