package io.github.hdr4j.samples.toolkit.template;

import java.nio.file.FileSystemException;

/** A file that is no template. Its message names the file, the line, the column and the fault. */
public final class TemplateFormatException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /**
   * Names the fault.
   *
   * @param file that is at fault
   * @param line from 1 on
   * @param column from 1 on
   * @param problem in words
   */
  public TemplateFormatException(String file, int line, int column, String problem) {
    super(file, null, "line %d, column %d: %s".formatted(line, column, problem));
    this.line = line;
    this.column = column;
  }

  /**
   * The line at fault.
   *
   * @return from 1 on
   */
  public int line() {
    return line;
  }

  /**
   * The column at fault.
   *
   * @return from 1 on
   */
  public int column() {
    return column;
  }
}
