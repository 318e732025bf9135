package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Random;

/** A JPEG file whose pixels lie turned or mirrored, as an EXIF tag says. */
record ExifJpeg() implements Transform {
  private static final int START = 2;
  private static final short APP1 = (short) 0xffe1;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  @Override
  public String name() {
    return "exif-jpeg";
  }

  @Override
  public Rendition of(BufferedImage picture, Random random) {
    Orientation orientation = Orientation.any(random);
    byte[] jpeg = PictureFiles.jpeg(orientation.stored(picture), 1);
    byte[] tiff = orientation.tiff();
    int length = 2 + EXIF.length + tiff.length;
    byte[] file =
        ByteBuffer.allocate(jpeg.length + 2 + length)
            .put(jpeg, 0, START)
            .putShort(APP1)
            .putShort((short) length)
            .put(EXIF)
            .put(tiff)
            .put(jpeg, START, jpeg.length - START)
            .array();
    return new Rendition.Encoded(file, "jpg");
  }
}
