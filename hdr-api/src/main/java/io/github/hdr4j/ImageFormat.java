package io.github.hdr4j;

/** A file format that a {@link Preprocessor} can decode, told by content, never by file name. */
public enum ImageFormat {
  /** Portable Network Graphics. */
  PNG,
  /** JPEG, upright by its EXIF orientation. */
  JPEG,
  /** GIF, first picture. */
  GIF,
  /** Windows bitmap. */
  BMP,
  /** TIFF, first page. */
  TIFF
}
