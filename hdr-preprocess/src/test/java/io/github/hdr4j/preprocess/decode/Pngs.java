package io.github.hdr4j.preprocess.decode;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** PNG files with an EXIF chunk. */
final class Pngs {
  /** Where the chunk begins: after signature and header. */
  static final int EXIF_AT = 33;

  private static final int FRAME = 12;

  private Pngs() {}

  /** The file with an EXIF chunk that holds nothing but the orientation. */
  static byte[] oriented(byte[] png, int orientation) {
    byte[] exif = {
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    CRC32 checksum = new CRC32();
    byte[] type = {'e', 'X', 'I', 'f'};
    checksum.update(type);
    checksum.update(exif);
    return ByteBuffer.allocate(png.length + FRAME + exif.length)
        .put(png, 0, EXIF_AT)
        .putInt(exif.length)
        .put(type)
        .put(exif)
        .putInt((int) checksum.getValue())
        .put(png, EXIF_AT, png.length - EXIF_AT)
        .array();
  }
}
