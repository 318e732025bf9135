package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.samples.toolkit.html.Png;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Pictures to send, good ones and bad ones. */
public final class Pictures {
  private static final int SIGNATURE = 8;

  private Pictures() {}

  /**
   * A handwritten digit.
   *
   * @param digit 0 to 9
   * @return a PNG file
   */
  public static byte[] digit(int digit) {
    try {
      return Png.encode(HandwrittenDigit.draw(digit, 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PNG file of a digit, with a web page behind its end. */
  static byte[] polyglot(int digit, String page) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(digit(digit));
    both.writeBytes(page.getBytes(StandardCharsets.UTF_8));
    return both.toByteArray();
  }

  /** A small PNG file of a picture of so many pixels a side, all of them white. */
  static byte[] bomb(int side) throws IOException {
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(pixels, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] row = new byte[1 + (side + 7) / 8];
      for (int y = 0; y < side; y++) {
        out.write(row);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.write(digit(0), 0, SIGNATURE);
    byte[] header = ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 1).array();
    chunk(png, "IHDR", header);
    chunk(png, "IDAT", pixels.toByteArray());
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(name);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
