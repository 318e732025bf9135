package io.github.hdr4j;

/**
 * The chosen backend or preprocessor cannot be constructed or its engine cannot start; the cause
 * says why.
 */
public final class BrokenProviderException extends DigitRecognitionException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the cause and the fix
   */
  public BrokenProviderException(String message) {
    super(message);
  }

  /**
   * With a cause.
   *
   * @param message names the cause and the fix
   * @param cause what was thrown
   */
  public BrokenProviderException(String message, Throwable cause) {
    super(message, cause);
  }
}
