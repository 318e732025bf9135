package io.github.hdr4j.samples.toolkit.corpus;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A baseline that can be read but not understood; the message names file, line and problem. */
public final class BaselineFormatException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  BaselineFormatException(Path file, int line, String problem) {
    super("%s: line %d %s".formatted(file, line, problem));
  }

  BaselineFormatException(Path file, String problem) {
    super(file + ": " + problem);
  }
}
