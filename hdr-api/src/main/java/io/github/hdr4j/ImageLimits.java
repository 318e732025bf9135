package io.github.hdr4j;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What a {@link Preprocessor} agrees to decode, checked on the file's size and header before any
 * pixel is read. Immutable and thread-safe.
 */
public final class ImageLimits {
  private static final ImageLimits DEFAULTS =
      new ImageLimits(
          40_000_000, 20_000_000, 10_000, EnumSet.of(ImageFormat.PNG, ImageFormat.JPEG));

  private final long maxPixels;
  private final long maxBytes;
  private final long maxPixelsPerByte;
  private final Set<ImageFormat> formats;

  private ImageLimits(
      long maxPixels, long maxBytes, long maxPixelsPerByte, Set<ImageFormat> formats) {
    this.maxPixels = positive("maxPixels", maxPixels);
    this.maxBytes = positive("maxBytes", maxBytes);
    this.maxPixelsPerByte = positive("maxPixelsPerByte", maxPixelsPerByte);
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("formats must name at least one format");
    }
    this.formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }

  /**
   * 40 megapixels, 20 MB (20,000,000 bytes), 10,000 pixels a byte, PNG and JPEG.
   *
   * @return the defaults
   */
  public static ImageLimits defaults() {
    return DEFAULTS;
  }

  private static long positive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more: " + value);
    }
    return value;
  }

  /**
   * The same limits with another number of pixels.
   *
   * @param pixels highest width times height, 1 or more
   * @return new limits
   * @throws IllegalArgumentException if below 1
   */
  public ImageLimits withMaxPixels(long pixels) {
    return new ImageLimits(pixels, maxBytes, maxPixelsPerByte, formats);
  }

  /**
   * The same limits with another file size.
   *
   * @param bytes largest encoded file, 1 or more
   * @return new limits
   * @throws IllegalArgumentException if below 1
   */
  public ImageLimits withMaxBytes(long bytes) {
    return new ImageLimits(maxPixels, bytes, maxPixelsPerByte, formats);
  }

  /**
   * The same limits with another ratio of pixels to bytes, which stops decompression bombs.
   *
   * @param ratio most pixels an encoded byte may stand for, 1 or more
   * @return new limits
   * @throws IllegalArgumentException if below 1
   */
  public ImageLimits withMaxPixelsPerByte(long ratio) {
    return new ImageLimits(maxPixels, maxBytes, ratio, formats);
  }

  /**
   * The same limits with other formats.
   *
   * @param accepted at least one
   * @return new limits
   * @throws IllegalArgumentException if there is none
   */
  public ImageLimits withFormats(Set<ImageFormat> accepted) {
    return new ImageLimits(maxPixels, maxBytes, maxPixelsPerByte, accepted);
  }

  /**
   * Highest width times height.
   *
   * @return pixels
   */
  public long maxPixels() {
    return maxPixels;
  }

  /**
   * Largest encoded file.
   *
   * @return bytes
   */
  public long maxBytes() {
    return maxBytes;
  }

  /**
   * Most pixels that an encoded byte may stand for.
   *
   * @return pixels a byte
   */
  public long maxPixelsPerByte() {
    return maxPixelsPerByte;
  }

  /**
   * The formats that are decoded.
   *
   * @return an unmodifiable set
   */
  public Set<ImageFormat> formats() {
    return formats;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImageLimits that
        && maxPixels == that.maxPixels
        && maxBytes == that.maxBytes
        && maxPixelsPerByte == that.maxPixelsPerByte
        && formats.equals(that.formats);
  }

  @Override
  public int hashCode() {
    return Objects.hash(maxPixels, maxBytes, maxPixelsPerByte, formats);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "ImageLimits[%,d pixels, %,d bytes, %,d pixels a byte, %s]",
        maxPixels,
        maxBytes,
        maxPixelsPerByte,
        formats);
  }
}
