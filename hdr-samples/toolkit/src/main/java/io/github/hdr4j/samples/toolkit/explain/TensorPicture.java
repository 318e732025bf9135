package io.github.hdr4j.samples.toolkit.explain;

import io.github.hdr4j.DigitTensor;
import java.awt.image.BufferedImage;

/** Draws a {@link DigitTensor}, ink in white on black. */
final class TensorPicture {
  private TensorPicture() {}

  static BufferedImage draw(DigitTensor tensor, int scale) {
    int size = DigitTensor.SIZE * scale;
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        picture.setRGB(x, y, Math.round(255 * tensor.ink(x / scale, y / scale)) * 0x010101);
      }
    }
    return picture;
  }
}
