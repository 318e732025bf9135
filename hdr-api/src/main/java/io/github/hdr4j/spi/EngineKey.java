package io.github.hdr4j.spi;

import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.internal.ModelMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells which recognisers of a backend share an engine. A model file counts with its time and size,
 * so that a replaced file is opened anew.
 */
record EngineKey(ModelSource model, int threads, String stamp) {
  static EngineKey of(EngineOptions options) {
    String stamp =
        options.model() instanceof ModelSource.File file ? stamp(file.path()) : "in the jar";
    return new EngineKey(options.model(), options.threads(), stamp);
  }

  private static String stamp(Path path) {
    try {
      return Files.getLastModifiedTime(path) + " " + Files.size(path);
    } catch (IOException e) {
      throw new ModelLoadException(ModelMessages.unreadable(path, e), e);
    }
  }
}
