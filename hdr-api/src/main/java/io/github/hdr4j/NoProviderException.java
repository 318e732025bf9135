package io.github.hdr4j;

/**
 * No backend or preprocessor of the wanted name is on the class path; the message names the
 * artifact to add.
 */
public final class NoProviderException extends DigitRecognitionException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the cause and the fix
   */
  public NoProviderException(String message) {
    super(message);
  }

  /**
   * With a cause.
   *
   * @param message names the cause and the fix
   * @param cause what was thrown
   */
  public NoProviderException(String message, Throwable cause) {
    super(message, cause);
  }
}
