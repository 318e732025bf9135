package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.transform.PictureFiles;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * How a picture is stored.
 *
 * @param quality of a JPEG file in per cent, or 0 for PNG
 */
public record PictureFile(int quality) {
  private static final int LOSSLESS = 3;

  /** One of what cameras and messengers make of pictures, three in ten as PNG. */
  static PictureFile any(boolean poor, Random random) {
    int quality = poor ? Pick.integer(40, 90, random) : Pick.integer(75, 96, random);
    return new PictureFile(random.nextInt(10) < LOSSLESS ? 0 : quality);
  }

  /**
   * Of the file's name.
   *
   * @return without the point
   */
  public String extension() {
    return quality == 0 ? "png" : "jpg";
  }

  /**
   * Encodes a picture.
   *
   * @param image the picture
   * @return the whole file
   */
  public byte[] encode(BufferedImage image) {
    return quality == 0 ? PictureFiles.png(image) : PictureFiles.jpeg(image, quality / 100f);
  }
}
