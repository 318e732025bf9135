package io.github.hdr4j.preprocess.testing;

import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.preprocess.PaperPreprocessor;
import io.github.hdr4j.preprocess.decode.ImageDecoder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** Runs in a JVM of its own with a small heap, and prints what came of it. */
public final class HeapProbe {
  private HeapProbe() {}

  /**
   * Runs one probe.
   *
   * @param arguments {@code prepare}, width and height; or {@code decode} and a file
   */
  public static void main(String[] arguments) throws IOException {
    try {
      System.out.println(
          arguments[0].equals("prepare")
              ? prepare(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]))
              : decode(Path.of(arguments[1])));
    } catch (RuntimeException | OutOfMemoryError e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private static String prepare(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.scale(width / 200.0, height / 200.0);
    DrawnDigit.random(3, 200, 1).paint(graphics, Color.BLACK);
    graphics.dispose();
    Preparation preparation = new PaperPreprocessor().prepare(picture);
    return preparation instanceof Preparation.Ink ink ? "Ink " + ink.box() : "no ink";
  }

  private static String decode(Path file) {
    ImageLimits open = ImageLimits.defaults().withMaxPixels(Long.MAX_VALUE);
    BufferedImage picture = new ImageDecoder(open).decode(file);
    return "decoded " + picture.getWidth() + " x " + picture.getHeight();
  }
}
