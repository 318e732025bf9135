package io.github.hdr4j.samples.web.admin.notice;

import java.util.List;

/** Something is not done, for a reason that the page tells in the reader's language. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<Object> args;

  /**
   * Makes an exception.
   *
   * @param key of the message
   * @param args of the message
   */
  public RefusedException(String key, Object... args) {
    super(key);
    this.key = key;
    this.args = List.of(args);
  }

  /**
   * Which message tells the reason.
   *
   * @return its key
   */
  public String key() {
    return key;
  }

  /**
   * What is filled in there.
   *
   * @return numbers and texts
   */
  public List<Object> args() {
    return args;
  }
}
