package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Preprocessor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** One thing to read. */
sealed interface Input {
  /** What the user calls it. */
  String path();

  /**
   * Decodes it.
   *
   * @throws IOException if it cannot be read at all
   * @throws io.github.hdr4j.DigitRecognitionException if it is no picture
   */
  BufferedImage decode(Preprocessor preprocessor) throws IOException;

  /** A picture file. */
  record Picture(Path file) implements Input {
    @Override
    public String path() {
      return file.toString();
    }

    @Override
    public BufferedImage decode(Preprocessor preprocessor) {
      return preprocessor.decode(file);
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
    public BufferedImage decode(Preprocessor preprocessor) {
      return preprocessor.decode(in);
    }
  }

  /** A path that leads to nothing readable. */
  record Broken(String path, IOException problem) implements Input {
    @Override
    public BufferedImage decode(Preprocessor preprocessor) throws IOException {
      throw problem;
    }
  }
}
