package io.github.hdr4j.samples.toolkit.explain;

import io.github.hdr4j.DigitTensor;
import java.awt.image.BufferedImage;

/** Draws a {@link DigitTensor}, ink in white on black. */
public final class TensorPicture {
  private TensorPicture() {}

  /**
   * Draws the picture.
   *
   * @param tensor whose ink is drawn
   * @param scale pixels a side for each pixel of the tensor, 1 or more
   * @return an RGB picture of 28 × scale pixels a side, owned by the caller
   */
  public static BufferedImage draw(DigitTensor tensor, int scale) {
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
