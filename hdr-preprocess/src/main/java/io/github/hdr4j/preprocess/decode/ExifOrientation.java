package io.github.hdr4j.preprocess.decode;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How the camera was held (EXIF 2.32, tag 0x0112).
 *
 * @param transposed whether rows have become columns
 * @param mirrored whether columns run from right to left in the upright picture
 * @param upsideDown whether rows run from bottom to top in the upright picture
 */
record ExifOrientation(boolean transposed, boolean mirrored, boolean upsideDown) {
  private static final ExifOrientation UPRIGHT = new ExifOrientation(false, false, false);

  /** Reads the orientation of a JPEG file; without one that makes sense it is upright. */
  static ExifOrientation ofJpeg(byte[] jpeg) {
    try {
      return in(
          JpegMetadataReader.readMetadata(
              new ByteArrayInputStream(jpeg), List.of(new ExifReader())));
    } catch (JpegProcessingException | IOException | RuntimeException e) {
      // A damaged EXIF block must not cost a picture that is sound.
      return UPRIGHT;
    }
  }

  /** The same of a PNG file, whose EXIF block is never compressed. */
  static ExifOrientation ofPng(byte[] png) {
    try {
      Metadata metadata = new Metadata();
      PngExif.of(png)
          .ifPresent(block -> new ExifReader().extract(new ByteArrayReader(block), metadata));
      return in(metadata);
    } catch (RuntimeException e) {
      // As above.
      return UPRIGHT;
    }
  }

  private static ExifOrientation in(Metadata metadata) {
    ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    if (directory == null) {
      return UPRIGHT;
    }
    Integer tag = directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return tag == null ? UPRIGHT : ofTag(tag);
  }

  static ExifOrientation ofTag(int tag) {
    return switch (tag) {
      case 2 -> new ExifOrientation(false, true, false);
      case 3 -> new ExifOrientation(false, true, true);
      case 4 -> new ExifOrientation(false, false, true);
      case 5 -> new ExifOrientation(true, false, false);
      case 6 -> new ExifOrientation(true, true, false);
      case 7 -> new ExifOrientation(true, true, true);
      case 8 -> new ExifOrientation(true, false, true);
      default -> UPRIGHT;
    };
  }

  /** Turns a picture as it was stored upright; an upright one is returned as it is. */
  BufferedImage upright(BufferedImage stored) {
    if (equals(UPRIGHT)) {
      return stored;
    }
    int width = transposed ? stored.getHeight() : stored.getWidth();
    int height = transposed ? stored.getWidth() : stored.getHeight();
    ColorModel colours = stored.getColorModel();
    WritableRaster to = colours.createCompatibleWritableRaster(width, height);
    Raster from = stored.getRaster();
    Object pixel = from.getDataElements(0, 0, null);
    for (int y = 0; y < stored.getHeight(); y++) {
      for (int x = 0; x < stored.getWidth(); x++) {
        int column = transposed ? y : x;
        int row = transposed ? x : y;
        pixel = from.getDataElements(x, y, pixel);
        to.setDataElements(
            mirrored ? width - 1 - column : column, upsideDown ? height - 1 - row : row, pixel);
      }
    }
    return new BufferedImage(colours, to, stored.isAlphaPremultiplied(), null);
  }
}
