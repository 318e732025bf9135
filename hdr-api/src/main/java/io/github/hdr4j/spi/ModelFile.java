package io.github.hdr4j.spi;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.internal.ModelMessages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a model file and what messages call it. Thread-safe.
 *
 * <p>The writer serialises the network first and appends the metadata; the checksum in the metadata
 * covers the bytes before it, whose number is an entry as well.
 */
public final class ModelFile {
  /** A bundled model has at most 6 MB; beyond this, 64 MiB, a file is no digit model. */
  public static final long MAX_BYTES = 64L << 20;

  /**
   * Metadata key of the number of bytes that the checksum covers, without {@link
   * ModelInfo#KEY_PREFIX}.
   */
  public static final String CONTENT_LENGTH = "content-length";

  private final String name;
  private final byte[] bytes;

  private ModelFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Reads a file.
   *
   * @param path of the file
   * @return its content, under its quoted path
   * @throws ModelLoadException if it cannot be read or has more than {@link #MAX_BYTES}
   */
  public static ModelFile read(Path path) {
    try (InputStream file = Files.newInputStream(path)) {
      return read("'" + path + "'", file);
    } catch (IOException e) {
      throw new ModelLoadException(ModelMessages.unreadable(path, e), e);
    }
  }

  /**
   * Reads a stream to its end, such as a resource in the backend's jar.
   *
   * @param name what messages call it, after the words "The model"
   * @param content stays open
   * @return the content under that name
   * @throws ModelLoadException if there are more than {@link #MAX_BYTES}
   * @throws IOException if it cannot be read
   */
  public static ModelFile read(String name, InputStream content) throws IOException {
    // Not the size that the file system reports: a pipe has none, and a file may be growing.
    byte[] bytes = content.readNBytes((int) MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new ModelLoadException(ModelMessages.tooLarge(name, MAX_BYTES));
    }
    return new ModelFile(name, bytes);
  }

  /**
   * What messages call it, after the words "The model".
   *
   * @return a quoted path, or words
   */
  public String name() {
    return name;
  }

  /**
   * The whole content.
   *
   * @return the array itself, not a copy; not to be written to
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Checks that the network is the one its metadata was written for.
   *
   * @param model what the metadata says
   * @return how many bytes from the start on are the network
   * @throws ModelLoadException if the network was altered, or the metadata does not tell how long
   *     it is
   */
  public int verify(ModelInfo model) {
    int length = contentLength(model);
    String actual = sha256(bytes, length);
    if (!actual.equals(model.sha256())) {
      throw new ModelLoadException(ModelMessages.altered(name, model.sha256(), actual));
    }
    return length;
  }

  private int contentLength(ModelInfo model) {
    String value = model.property(CONTENT_LENGTH).orElse("missing");
    String message =
        ModelMessages.contentLength(
            name, ModelInfo.KEY_PREFIX + CONTENT_LENGTH, value, bytes.length);
    try {
      int length = Integer.parseInt(value);
      if (length > 0 && length <= bytes.length) {
        return length;
      }
      throw new ModelLoadException(message);
    } catch (NumberFormatException e) {
      throw new ModelLoadException(message, e);
    }
  }

  /**
   * The checksum that {@link ModelInfo#sha256()} gives.
   *
   * @param bytes of a file
   * @param length how many of them are the network
   * @return 64 lower-case hexadecimal digits
   */
  public static String sha256(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
