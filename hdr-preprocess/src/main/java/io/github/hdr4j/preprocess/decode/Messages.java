package io.github.hdr4j.preprocess.decode;

import io.github.hdr4j.ImageFormat;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Every text that decoding shows to a person, each with the cause and the fix. */
final class Messages {
  private static final String HELP = " See https://github.com/hdr4j/hdr#";
  private static final String LIMITS = HELP + "image-limits";
  private static final String UNREADABLE = HELP + "unreadable-image";

  /** No bytes at all. */
  static final String EMPTY = "The picture is empty: it has no bytes." + UNREADABLE;

  /** A JPEG file whose end is missing. */
  static final String TRUNCATED_JPEG =
      "The JPEG picture is cut off: its end is missing; transfer it again." + UNREADABLE;

  private Messages() {}

  static String directory(Path file) {
    return "'%s' is a directory; give the path of a picture.%s".formatted(file, UNREADABLE);
  }

  static String fileUnreadable(Path file, Exception cause) {
    return "The file '%s' cannot be read: %s; check the path and the permissions.%s"
        .formatted(file, cause, UNREADABLE);
  }

  static String streamFailed(Exception cause) {
    return "The stream of the picture failed: %s.%s".formatted(cause, UNREADABLE);
  }

  static String unknownFormat(Set<ImageFormat> accepted) {
    return "These bytes are no picture of a known format; convert it to %s.%s"
        .formatted(names(accepted), UNREADABLE);
  }

  static String formatNotEnabled(ImageFormat format) {
    return "%s pictures are not enabled; add ImageFormat.%s to ImageLimits.withFormats, or convert the picture to PNG.%s"
        .formatted(format, format, LIMITS);
  }

  static String noReader(ImageFormat format) {
    return "This Java runtime has no ImageIO reader for %s; convert the picture to PNG.%s"
        .formatted(format, UNREADABLE);
  }

  static String damaged(ImageFormat format, Exception cause) {
    return "The %s picture is damaged or of a kind that ImageIO does not read: %s.%s"
        .formatted(format, cause, UNREADABLE);
  }

  static String damagedJpeg(String warning) {
    return "The JPEG picture is damaged: %s; transfer it again.%s".formatted(warning, UNREADABLE);
  }

  static String tooManyBytes(long most) {
    return text(
        "The picture has more than %,d bytes; send a smaller file or raise ImageLimits.withMaxBytes.%s",
        most, LIMITS);
  }

  static String tooManyPixels(int width, int height, long most) {
    return text(
        "The picture measures %d x %d pixels, more than %,d in all; scale it down or raise ImageLimits.withMaxPixels.%s",
        width, height, most, LIMITS);
  }

  static String tooDense(int width, int height, int bytes, long most) {
    return text(
        "The picture packs %d x %d pixels into %,d bytes, more than %,d pixels a byte, as decompression bombs do; if it is sound, raise ImageLimits.withMaxPixelsPerByte.%s",
        width, height, bytes, most, LIMITS);
  }

  static String outOfMemory(String what) {
    return "There is not enough memory for the picture: %s do not fit; give the JVM more heap with -Xmx, scale the picture down or lower ImageLimits.%s"
        .formatted(what, LIMITS);
  }

  /** Numbers look the same whatever the language of the computer. */
  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static String names(Set<ImageFormat> formats) {
    return formats.stream().map(Enum::name).sorted().collect(Collectors.joining(" or "));
  }
}
