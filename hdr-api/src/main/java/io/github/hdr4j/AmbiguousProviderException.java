package io.github.hdr4j;

/**
 * Two or more backends or preprocessors are on the class path and none was chosen, or two carry the
 * same name.
 */
public final class AmbiguousProviderException extends DigitRecognitionException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the cause and the fix
   */
  public AmbiguousProviderException(String message) {
    super(message);
  }

  /**
   * With a cause.
   *
   * @param message names the cause and the fix
   * @param cause what was thrown
   */
  public AmbiguousProviderException(String message, Throwable cause) {
    super(message, cause);
  }
}
