package io.github.hdr4j;

/**
 * The root of what goes wrong in handwritten digit recognition. A blank picture or a scribble is a
 * {@link Verdict}, not an exception.
 */
public class DigitRecognitionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the cause and the fix
   */
  public DigitRecognitionException(String message) {
    super(message);
  }

  /**
   * With a cause.
   *
   * @param message names the cause and the fix
   * @param cause what was thrown
   */
  public DigitRecognitionException(String message, Throwable cause) {
    super(message, cause);
  }
}
