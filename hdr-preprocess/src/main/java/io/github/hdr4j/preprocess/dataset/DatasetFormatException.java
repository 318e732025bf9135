package io.github.hdr4j.preprocess.dataset;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A file or folder of a data set that exists and can be read, but does not hold what it should. */
public final class DatasetFormatException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Names the file and what is wrong with it.
   *
   * @param file the file or folder at fault; opens the message
   * @param problem what was expected and what was found
   */
  public DatasetFormatException(Path file, String problem) {
    super(file + ": " + problem);
  }

  /**
   * Names the file, what is wrong with it, and the failure that showed it.
   *
   * @param file the file or folder at fault; opens the message
   * @param problem what was expected and what was found
   * @param cause the failure underneath
   */
  public DatasetFormatException(Path file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
