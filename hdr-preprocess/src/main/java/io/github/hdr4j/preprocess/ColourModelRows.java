package io.github.hdr4j.preprocess;

import java.awt.image.BufferedImage;

/** Any other raster, through its colour model: slower, and always right. */
final class ColourModelRows implements PixelRows {
  private final BufferedImage image;
  private final boolean alpha;
  private final int[] row;

  ColourModelRows(BufferedImage image) {
    this.image = image;
    alpha = image.getColorModel().hasAlpha();
    row = new int[image.getWidth()];
  }

  @Override
  public void read(int y, int[] luminance, float[] opacity) {
    image.getRGB(0, y, row.length, 1, row, 0, row.length);
    for (int x = 0; x < row.length; x++) {
      luminance[x] = Luma.ofRgb(row[x]);
      if (alpha) {
        opacity[x] = (row[x] >>> 24) / 255f;
      }
    }
  }
}
