package io.github.hdr4j;

/** The engine failed while reading a tensor. */
public final class InferenceException extends DigitRecognitionException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the cause and the fix
   */
  public InferenceException(String message) {
    super(message);
  }

  /**
   * With a cause.
   *
   * @param message names the cause and the fix
   * @param cause what was thrown
   */
  public InferenceException(String message, Throwable cause) {
    super(message, cause);
  }
}
