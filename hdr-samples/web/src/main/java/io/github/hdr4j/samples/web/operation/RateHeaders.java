package io.github.hdr4j.samples.web.operation;

/** Headers that tell a client how much more it may send. */
public final class RateHeaders {
  /** Pictures a minute. */
  public static final String LIMIT = "RateLimit-Limit";

  /** Pictures that may be sent now. */
  public static final String REMAINING = "RateLimit-Remaining";

  private RateHeaders() {}
}
