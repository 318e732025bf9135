package io.github.hdr4j.onnx;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Checks that the network is the one its metadata was written for.
 *
 * <p>The writer serialises the network first and appends the metadata entries, which protobuf
 * permits; the checksum covers the bytes before them, whose number is an entry as well.
 */
final class ModelChecksum {
  /** Number of bytes that the checksum covers. */
  static final String CONTENT_LENGTH = "content-length";

  private ModelChecksum() {}

  static void check(ModelFile file, ModelInfo model) {
    String actual = sha256(file.bytes(), contentLength(file, model));
    if (!actual.equals(model.sha256())) {
      throw new ModelLoadException(Messages.altered(file.name(), model.sha256(), actual));
    }
  }

  private static int contentLength(ModelFile file, ModelInfo model) {
    String value = model.property(CONTENT_LENGTH).orElse("missing");
    int longest = file.bytes().length;
    try {
      int length = Integer.parseInt(value);
      if (length > 0 && length <= longest) {
        return length;
      }
      throw new ModelLoadException(Messages.contentLength(file.name(), value, longest));
    } catch (NumberFormatException e) {
      throw new ModelLoadException(Messages.contentLength(file.name(), value, longest), e);
    }
  }

  private static String sha256(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
