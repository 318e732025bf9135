package io.github.hdr4j.samples.web.reading;

/** What was sent in cannot be read; the message says why, for the one who sent it. */
public final class NotReadableException extends Exception {
  private static final long serialVersionUID = 1;

  /** What kind of a fault it is. */
  public enum Fault {
    /** Not a picture of a known format, or a damaged one. */
    UNSUPPORTED,
    /** Too many bytes or pixels. */
    TOO_LARGE,
    /** A form that does not fit its template, or has no template. */
    DOES_NOT_FIT
  }

  private final Fault fault;

  /**
   * Makes an exception.
   *
   * @param fault what kind of a fault it is
   * @param message for the one who sent it
   * @param cause of it
   */
  public NotReadableException(Fault fault, String message, Throwable cause) {
    super(message, cause);
    this.fault = fault;
  }

  /**
   * Makes an exception that has no cause.
   *
   * @param fault what kind of a fault it is
   * @param message for the one who sent it
   */
  public NotReadableException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  /**
   * What kind of a fault it is.
   *
   * @return the kind
   */
  public Fault fault() {
    return fault;
  }
}
