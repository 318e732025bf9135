package io.github.hdr4j.samples.compare;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Failures in a person's words. */
final class Failures {
  private Failures() {}

  /** One text that names the file, if there is one, and the problem. */
  static String describe(Exception e) {
    if (e instanceof FileSystemException f) {
      String otherwise =
          f instanceof NoSuchFileException
              ? "there is no such file or folder"
              : f.getClass().getSimpleName();
      return f.getFile() + ": " + Optional.ofNullable(f.getReason()).orElse(otherwise);
    }
    return Optional.ofNullable(e.getMessage()).orElseGet(e::toString);
  }
}
