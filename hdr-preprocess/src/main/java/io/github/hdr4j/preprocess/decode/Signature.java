package io.github.hdr4j.preprocess.decode;

import io.github.hdr4j.ImageFormat;
import java.util.Optional;

/** Tells a format by the first bytes of a file; its name says nothing. */
final class Signature {
  private Signature() {}

  static Optional<ImageFormat> of(byte[] encoded) {
    if (starts(encoded, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
      return Optional.of(ImageFormat.PNG);
    }
    if (starts(encoded, 0xff, 0xd8, 0xff)) {
      return Optional.of(ImageFormat.JPEG);
    }
    if (starts(encoded, 'G', 'I', 'F', '8')) {
      return Optional.of(ImageFormat.GIF);
    }
    if (starts(encoded, 'B', 'M')) {
      return Optional.of(ImageFormat.BMP);
    }
    if (starts(encoded, 'I', 'I', 42, 0) || starts(encoded, 'M', 'M', 0, 42)) {
      return Optional.of(ImageFormat.TIFF);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] encoded, int... expected) {
    if (encoded.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((encoded[i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
