package io.github.hdr4j.samples.web.reading;

import io.github.hdr4j.samples.toolkit.explain.Thumbnail;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.imgscalr.Scalr;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A picture as it is kept: drawn anew from its pixels, so that nothing of the sender's file is ever
 * sent to anybody, neither what else was hidden in it nor where the photo was taken.
 *
 * @param readingId that it belongs to
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes of the file, at most a million
 * @param thumbnail a JPEG file, or empty where the picture itself is small enough
 */
@Table("reading_picture")
@SuppressWarnings("ArrayRecordComponent") // A row of the database, never compared.
public record StoredPicture(@Id UUID readingId, String mediaType, byte[] bytes, byte[] thumbnail) {
  /** What H2 takes in a column of bytes. */
  static final int MOST_BYTES = 1_000_000;

  /** Longest side; enough to read again what was read in a photo of a page. */
  private static final int LONGEST = 2000;

  private static final int LONGEST_SMALL = 160;

  /** A file of that size, most drawings' among them, needs no smaller one for lists. */
  private static final int SMALL_BYTES = 20_000;

  private static final byte[] NONE = {};
  private static final String PNG = "image/png";
  private static final String JPEG = "image/jpeg";

  /** Above that many pixels PNG takes too long and too much room. */
  private static final int MOST_PNG_PIXELS = 300_000;

  static StoredPicture of(UUID reading, BufferedImage picture) {
    if ((long) picture.getWidth() * picture.getHeight() <= MOST_PNG_PIXELS) {
      BufferedImage shades = Shades.of(picture);
      byte[] png = encoded(shades, "png");
      if (png.length <= MOST_BYTES) {
        boolean enough =
            png.length <= SMALL_BYTES && shades.getTransparency() == Transparency.OPAQUE;
        return new StoredPicture(reading, PNG, png, enough ? NONE : thumbnail(picture));
      }
    }
    return new StoredPicture(reading, JPEG, jpeg(picture, LONGEST), thumbnail(picture));
  }

  /** The picture as it is kept. */
  public PictureFile file() {
    return new PictureFile(mediaType, bytes);
  }

  /** The same for lists: small, and without transparent parts. */
  public PictureFile smallFile() {
    return thumbnail.length == 0 ? file() : new PictureFile(JPEG, thumbnail);
  }

  private static byte[] thumbnail(BufferedImage picture) {
    return encoded(opaque(Thumbnail.of(picture, LONGEST_SMALL)), "jpeg");
  }

  private static byte[] jpeg(BufferedImage picture, int longest) {
    BufferedImage shown =
        Math.max(picture.getWidth(), picture.getHeight()) > longest
            ? Scalr.resize(picture, Scalr.Method.QUALITY, longest)
            : picture;
    byte[] jpeg = encoded(opaque(shown), "jpeg");
    return jpeg.length <= MOST_BYTES ? jpeg : jpeg(picture, longest * 3 / 4);
  }

  /** On white: JPEG has no transparency, and ink is not seen on what a browser shows below. */
  private static BufferedImage opaque(BufferedImage picture) {
    if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
      return picture;
    }
    BufferedImage opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    try {
      graphics.drawImage(picture, 0, 0, Color.WHITE, null);
    } finally {
      graphics.dispose();
    }
    return opaque;
  }

  /** In memory: a file for what is written, as ImageIO makes by default, would cost more. */
  private static byte[] encoded(BufferedImage picture, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(picture, format, stream)) {
        throw new IllegalStateException("no writer of " + format + " for " + picture);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
