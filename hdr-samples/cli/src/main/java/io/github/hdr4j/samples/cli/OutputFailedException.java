package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.files.Failures;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/** The results cannot be written: the reader has gone, or the disk is full. */
final class OutputFailedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final boolean brokenPipe;

  OutputFailedException(IOException cause) {
    super("cannot write the results: " + Failures.describe(cause), cause);
    // The JDK has no type for it, and translations of the system's message keep the word.
    brokenPipe = Failures.describe(cause).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Whether the reader has gone, as {@code head} does, which is no failure of ours. */
  boolean brokenPipe() {
    return brokenPipe;
  }
}
