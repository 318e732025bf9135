package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.explain.Writing;
import io.github.hdr4j.samples.toolkit.strokes.StrokesFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** One thing to read. */
sealed interface Input {
  /** What the user calls it. */
  String path();

  /**
   * Opens it.
   *
   * @throws IOException if it cannot be opened at all
   * @throws io.github.hdr4j.DigitRecognitionException if it is no picture
   */
  Writing open(Preprocessor preprocessor) throws IOException;

  /** A picture file. */
  record Picture(Path file) implements Input {
    @Override
    public String path() {
      return file.toString();
    }

    @Override
    public Writing open(Preprocessor preprocessor) {
      return new Writing.Picture(preprocessor.decode(file));
    }
  }

  /** A file of pen strokes. */
  record Strokes(Path file) implements Input {
    @Override
    public String path() {
      return file.toString();
    }

    @Override
    public Writing open(Preprocessor preprocessor) throws IOException {
      return new Writing.Pen(StrokesFile.read(file));
    }
  }

  /** A picture from standard input, named {@code -}. */
  record Standard(InputStream in) implements Input {
    static final String NAME = "-";

    @Override
    public String path() {
      return NAME;
    }

    @Override
    public Writing open(Preprocessor preprocessor) {
      return new Writing.Picture(preprocessor.decode(in));
    }
  }

  /** A path that leads to nothing readable. */
  record Broken(String path, IOException problem) implements Input {
    @Override
    public Writing open(Preprocessor preprocessor) throws IOException {
      throw problem;
    }
  }
}
