package io.github.hdr4j.samples.web.reading;

/** Too many pictures are waiting to be read. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes an exception. */
  public BusyException() {
    super("The server is busy reading other pictures. Send the picture again in a few seconds.");
  }
}
