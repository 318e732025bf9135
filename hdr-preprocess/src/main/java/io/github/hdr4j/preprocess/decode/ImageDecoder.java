package io.github.hdr4j.preprocess.decode;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.ImageFormat;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.UnreadableImageException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Decodes pictures within limits and turns them upright by their EXIF orientation. Works in memory,
 * writes no temporary files, leaves the global settings of {@code ImageIO} alone. Immutable and
 * thread-safe.
 */
public final class ImageDecoder {
  private final ImageLimits limits;

  /**
   * Makes a decoder.
   *
   * @param limits that every picture is held to
   */
  public ImageDecoder(ImageLimits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * Decodes a file.
   *
   * @param file an ordinary file within the limits
   * @return the picture, upright, owned by the caller
   * @throws UnreadableImageException if the file is missing, a directory or no picture
   * @throws ImageLimitException if it exceeds the limits
   */
  public BufferedImage decode(Path file) {
    requireNonNull(file, "file");
    if (Files.isDirectory(file)) {
      throw new UnreadableImageException(Messages.directory(file));
    }
    try {
      long size = Files.size(file);
      if (size > limits.maxBytes()) {
        throw new ImageLimitException(Messages.tooManyBytes(limits.maxBytes()));
      }
      try (InputStream stream = Files.newInputStream(file)) {
        return decode(stream);
      }
    } catch (IOException e) {
      throw new UnreadableImageException(Messages.fileUnreadable(file, e), e);
    }
  }

  /**
   * Decodes the rest of a stream.
   *
   * @param encoded read to its end, or to just beyond the limit; never closed
   * @return the picture, upright, owned by the caller
   * @throws UnreadableImageException if the stream fails or holds no picture
   * @throws ImageLimitException if it exceeds the limits
   */
  public BufferedImage decode(InputStream encoded) {
    requireNonNull(encoded, "encoded");
    return decode(BoundedRead.all(encoded, limits.maxBytes()));
  }

  /**
   * Decodes the bytes of a file.
   *
   * @param encoded not changed
   * @return the picture, upright, owned by the caller
   * @throws UnreadableImageException if they are no picture
   * @throws ImageLimitException if they exceed the limits
   */
  public BufferedImage decode(byte[] encoded) {
    requireNonNull(encoded, "encoded");
    if (encoded.length > limits.maxBytes()) {
      throw new ImageLimitException(Messages.tooManyBytes(limits.maxBytes()));
    }
    if (encoded.length == 0) {
      throw new UnreadableImageException(Messages.EMPTY);
    }
    ImageFormat format =
        Signature.of(encoded)
            .orElseThrow(
                () -> new UnreadableImageException(Messages.unknownFormat(limits.formats())));
    if (!limits.formats().contains(format)) {
      throw new UnreadableImageException(Messages.formatNotEnabled(format));
    }
    BufferedImage picture = new PixelReading(encoded, format, limits).read();
    return switch (format) {
      case JPEG -> ExifOrientation.ofJpeg(encoded).upright(picture);
      case PNG -> ExifOrientation.ofPng(encoded).upright(picture);
      default -> picture;
    };
  }
}
