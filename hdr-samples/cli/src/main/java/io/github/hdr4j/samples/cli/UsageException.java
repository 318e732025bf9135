package io.github.hdr4j.samples.cli;

import java.io.Serial;

/** The arguments do not make sense; the message names the fix. */
final class UsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
