package io.github.hdr4j.preprocess;

import java.awt.image.BufferedImage;

/** Planes as pictures. */
final class Pictures {
  private Pictures() {}

  /** A gray picture of type {@code INT_RGB}; values times the factor are cut to 0 … 255. */
  static BufferedImage of(Plane plane, float factor) {
    BufferedImage picture =
        new BufferedImage(plane.width, plane.height, BufferedImage.TYPE_INT_RGB);
    int[] row = new int[plane.width];
    for (int y = 0; y < plane.height; y++) {
      for (int x = 0; x < plane.width; x++) {
        int gray = Math.max(0, Math.min(255, Math.round(plane.at(x, y) * factor)));
        row[x] = gray * 0x010101;
      }
      picture.setRGB(0, y, plane.width, 1, row, 0, plane.width);
    }
    return picture;
  }
}
