package io.github.hdr4j.samples.toolkit.html;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as PNG, in memory. */
public final class Png {
  private Png() {}

  /**
   * Encodes a picture.
   *
   * @param picture of a kind that PNG can hold
   * @return the file
   * @throws IOException if PNG cannot hold it
   */
  public static byte[] encode(BufferedImage picture) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
      if (!ImageIO.write(picture, "png", out)) {
        throw new IOException("PNG cannot hold a picture like " + picture);
      }
    }
    return png.toByteArray();
  }

  /**
   * A link that holds the picture itself.
   *
   * @param png an encoded picture
   * @return a data URI
   */
  public static String dataUri(byte[] png) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }
}
