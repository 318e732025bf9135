package io.github.hdr4j;

/** A call took longer than {@link RecognizerOptions#deadline()}. */
public final class DeadlineExceededException extends DigitRecognitionException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the cause and the fix
   */
  public DeadlineExceededException(String message) {
    super(message);
  }

  /**
   * With a cause.
   *
   * @param message names the cause and the fix
   * @param cause what was thrown
   */
  public DeadlineExceededException(String message, Throwable cause) {
    super(message, cause);
  }
}
