package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32;

/** A PNG file whose pixels lie turned or mirrored, as its eXIf chunk says (PNG, third edition). */
record ExifPng() implements Transform {
  /** Signature and header, behind which any other chunk may follow. */
  private static final int START = 8 + 25;

  private static final byte[] TYPE = {'e', 'X', 'I', 'f'};

  @Override
  public String name() {
    return "exif-png";
  }

  @Override
  public Rendition of(BufferedImage picture, Random random) {
    Orientation orientation = Orientation.any(random);
    byte[] png = PictureFiles.png(orientation.stored(picture));
    byte[] tiff = orientation.tiff();
    CRC32 sum = new CRC32();
    sum.update(TYPE);
    sum.update(tiff);
    byte[] file =
        ByteBuffer.allocate(png.length + 12 + tiff.length)
            .put(png, 0, START)
            .putInt(tiff.length)
            .put(TYPE)
            .put(tiff)
            .putInt((int) sum.getValue())
            .put(png, START, png.length - START)
            .array();
    return new Rendition.Encoded(file, "png");
  }
}
