package io.github.hdr4j.preprocess.decode;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Finds the EXIF block of a PNG file (PNG third edition, chunk eXIf). */
final class PngExif {
  private static final int SIGNATURE = 8;

  /** Length, type and checksum around a chunk's data. */
  private static final int FRAME = 12;

  private static final int EXIF = 0x65584966;
  private static final int END = 0x49454e44;

  private PngExif() {}

  /** The block's bytes; empty if there is none before the file ends or makes no sense. */
  static Optional<byte[]> of(byte[] png) {
    ByteBuffer file = ByteBuffer.wrap(png);
    int at = SIGNATURE;
    while (at >= SIGNATURE && at + FRAME <= png.length) {
      int length = file.getInt(at);
      int type = file.getInt(at + 4);
      if (type == END || length < 0 || length > png.length - at - FRAME) {
        return Optional.empty();
      }
      if (type == EXIF) {
        return Optional.of(Arrays.copyOfRange(png, at + 8, at + 8 + length));
      }
      at += FRAME + length;
    }
    return Optional.empty();
  }
}
