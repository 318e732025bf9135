package io.github.hdr4j.onnx;

import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of an ONNX file and what to call it. Reads everything before native code sees it. */
final class ModelFile {
  /** The bundled model has less than 1 MB; beyond this a file is no digit model but a mistake. */
  static final long MAX_BYTES = 64L << 20;

  private static final String BUNDLED = "digits.onnx";

  private final String name;
  private final byte[] bytes;

  private ModelFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  static ModelFile of(ModelSource source) {
    if (source instanceof ModelSource.File file) {
      return read(file.path());
    }
    if (source instanceof ModelSource.Bundled) {
      return bundled();
    }
    throw new ModelLoadException(Messages.NO_ACCURATE_MODEL);
  }

  private static ModelFile bundled() {
    try (InputStream resource = OnnxDigitRecognizer.class.getResourceAsStream(BUNDLED)) {
      if (resource == null) {
        throw new ModelLoadException(Messages.BUNDLED_MODEL_MISSING);
      }
      return new ModelFile("the bundled " + BUNDLED, resource.readAllBytes());
    } catch (IOException e) {
      throw new ModelLoadException(Messages.BUNDLED_MODEL_MISSING, e);
    }
  }

  private static ModelFile read(Path path) {
    try (InputStream file = Files.newInputStream(path)) {
      // Not the size that the file system reports: a pipe has none, and a file may be growing.
      byte[] bytes = file.readNBytes((int) MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new ModelLoadException(Messages.modelTooLarge(path, MAX_BYTES));
      }
      return new ModelFile("'" + path + "'", bytes);
    } catch (IOException e) {
      throw new ModelLoadException(Messages.modelUnreadable(path, e), e);
    }
  }

  /** What messages call it. */
  String name() {
    return name;
  }

  /** The file itself, not a copy. */
  byte[] bytes() {
    return bytes;
  }
}
