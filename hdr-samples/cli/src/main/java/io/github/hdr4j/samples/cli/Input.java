package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.strokes.StrokesFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** One thing to read. */
sealed interface Input {
  /** What the user calls it. */
  String path();

  /**
   * Has it read.
   *
   * @param preprocessor of the recogniser
   * @throws IOException if it cannot be read at all
   * @throws io.github.hdr4j.DigitRecognitionException if it is no picture
   */
  Reading read(Preprocessor preprocessor, DigitRecognizer recognizer) throws IOException;

  /**
   * What came of it.
   *
   * @param picture that was read, if it was one
   * @param recognition of it
   */
  record Reading(Optional<BufferedImage> picture, Recognition recognition) {
    private static Reading of(BufferedImage picture, DigitRecognizer recognizer) {
      return new Reading(Optional.of(picture), recognizer.recognize(picture));
    }
  }

  /** A picture file. */
  record Picture(Path file) implements Input {
    @Override
    public String path() {
      return file.toString();
    }

    @Override
    public Reading read(Preprocessor preprocessor, DigitRecognizer recognizer) {
      return Reading.of(preprocessor.decode(file), recognizer);
    }
  }

  /** A file of pen strokes. */
  record Strokes(Path file) implements Input {
    @Override
    public String path() {
      return file.toString();
    }

    @Override
    public Reading read(Preprocessor preprocessor, DigitRecognizer recognizer) throws IOException {
      return new Reading(Optional.empty(), recognizer.recognize(StrokesFile.read(file)));
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
    public Reading read(Preprocessor preprocessor, DigitRecognizer recognizer) {
      return Reading.of(preprocessor.decode(in), recognizer);
    }
  }

  /** A path that leads to nothing readable. */
  record Broken(String path, IOException problem) implements Input {
    @Override
    public Reading read(Preprocessor preprocessor, DigitRecognizer recognizer) throws IOException {
      throw problem;
    }
  }
}
