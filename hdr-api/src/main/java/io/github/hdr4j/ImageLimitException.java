package io.github.hdr4j;

/** The picture exceeds the {@link ImageLimits}; raise them if it is to be read. */
public final class ImageLimitException extends DigitRecognitionException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the cause and the fix
   */
  public ImageLimitException(String message) {
    super(message);
  }

  /**
   * With a cause.
   *
   * @param message names the cause and the fix
   * @param cause what was thrown
   */
  public ImageLimitException(String message, Throwable cause) {
    super(message, cause);
  }
}
