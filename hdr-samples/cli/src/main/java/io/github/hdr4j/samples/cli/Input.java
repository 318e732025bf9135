package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.strokes.StrokesFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** One thing to read. */
sealed interface Input {
  /** What the user calls it. */
  String path();

  /**
   * Reads it.
   *
   * @throws IOException if it cannot be read at all
   * @throws io.github.hdr4j.DigitRecognitionException if it is no picture, or the engine fails
   */
  Recognition read(DigitRecognizer recognizer) throws IOException;

  /** A picture file. */
  record Picture(Path file) implements Input {
    @Override
    public String path() {
      return file.toString();
    }

    @Override
    public Recognition read(DigitRecognizer recognizer) {
      return recognizer.recognize(file);
    }
  }

  /** A file of pen strokes. */
  record Strokes(Path file) implements Input {
    @Override
    public String path() {
      return file.toString();
    }

    @Override
    public Recognition read(DigitRecognizer recognizer) throws IOException {
      return recognizer.recognize(StrokesFile.read(file));
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
    public Recognition read(DigitRecognizer recognizer) {
      return recognizer.recognize(in);
    }
  }

  /** A path that leads to nothing readable. */
  record Broken(String path, IOException problem) implements Input {
    @Override
    public Recognition read(DigitRecognizer recognizer) throws IOException {
      throw problem;
    }
  }
}
