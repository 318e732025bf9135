package io.github.hdr4j.samples.cli;

/** What the process tells its caller. A program that is interrupted ends with 130 by itself. */
final class ExitStatus {
  static final int ALL_WELL = 0;

  /**
   * A picture could not be read, a file is damaged, the engine failed, or a baseline was missed.
   */
  static final int SOME_FAILED = 1;

  /** Wrong arguments, or nothing to read. */
  static final int USAGE = 2;

  /** Nobody reads the output any more; the same as for a program that dies of SIGPIPE. */
  static final int BROKEN_PIPE = 141;

  private ExitStatus() {}
}
