package io.github.hdr4j;

/** The model cannot be opened: missing, truncated, altered, or made for another tensor form. */
public final class ModelLoadException extends DigitRecognitionException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the cause and the fix
   */
  public ModelLoadException(String message) {
    super(message);
  }

  /**
   * With a cause.
   *
   * @param message names the cause and the fix
   * @param cause what was thrown
   */
  public ModelLoadException(String message, Throwable cause) {
    super(message, cause);
  }
}
