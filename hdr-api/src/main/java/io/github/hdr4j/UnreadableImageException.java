package io.github.hdr4j;

/**
 * The file or stream is not a picture that can be decoded; the cause is set where a decoder
 * reported one.
 */
public final class UnreadableImageException extends DigitRecognitionException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the cause and the fix
   */
  public UnreadableImageException(String message) {
    super(message);
  }

  /**
   * With a cause.
   *
   * @param message names the cause and the fix
   * @param cause what was thrown
   */
  public UnreadableImageException(String message, Throwable cause) {
    super(message, cause);
  }
}
