package io.github.hdr4j.conformance;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.PenStrokes;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A clearly drawn digit.
 *
 * @param digit 0 to 9
 * @param name digit and pen, for messages
 * @param tensor the digit in MNIST's form
 * @param image the same digit as dark ink on light paper; to be left unchanged
 * @param strokes the same digit as the points that the pen went through
 */
public record DrawnDigit(
    int digit, String name, DigitTensor tensor, BufferedImage image, PenStrokes strokes) {
  /**
   * A copy of the picture.
   *
   * @param type one of {@link BufferedImage}'s types
   * @return the same picture, of that type
   */
  public BufferedImage imageOfType(int type) {
    BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return copy;
  }

  /**
   * The picture as a file.
   *
   * @return its PNG encoding
   */
  public byte[] png() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  @Override
  public String toString() {
    return name;
  }
}
