package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Random;

/**
 * How a camera stores a picture that was taken with it turned or mirrored (EXIF 2.32, tag 0x0112).
 *
 * @param tag 1 to 8
 */
record Orientation(int tag) {
  private static final int HIGHEST = 8;
  private static final short TAG = 0x0112;
  private static final short UNSIGNED_SHORT = 3;

  /** Any but the upright one. */
  static Orientation any(Random random) {
    return new Orientation(2 + random.nextInt(HIGHEST - 1));
  }

  /** The pixels as they are stored, so that a viewer that knows the tag shows this picture. */
  BufferedImage stored(BufferedImage upright) {
    BufferedImage source = Rgb.of(upright);
    int width = source.getWidth();
    int height = source.getHeight();
    boolean transposed = tag >= 5;
    BufferedImage stored =
        new BufferedImage(
            transposed ? height : width, transposed ? width : height, source.getType());
    for (int row = 0; row < stored.getHeight(); row++) {
      for (int column = 0; column < stored.getWidth(); column++) {
        int x = transposed ? row : column;
        int y = transposed ? column : row;
        boolean fromRight = tag == 2 || tag == 3 || tag == 6 || tag == 7;
        boolean fromBottom = tag == 3 || tag == 4 || tag == 7 || tag == 8;
        stored.setRGB(
            column,
            row,
            source.getRGB(fromRight ? width - 1 - x : x, fromBottom ? height - 1 - y : y));
      }
    }
    return stored;
  }

  /** A TIFF structure that holds nothing but the tag, big-endian. */
  byte[] tiff() {
    return ByteBuffer.allocate(26)
        .put(new byte[] {'M', 'M'})
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort(TAG)
        .putShort(UNSIGNED_SHORT)
        .putInt(1)
        .putShort((short) tag)
        .array();
  }
}
