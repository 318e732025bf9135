package io.github.hdr4j.samples.compare;

import java.io.Serial;

/** Arguments that cannot be followed. */
final class UsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the argument and the fix
   */
  UsageException(String message) {
    super(message);
  }

  /**
   * With a cause.
   *
   * @param message names the argument and the fix
   * @param cause what was thrown
   */
  UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
