package io.github.hdr4j.samples.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Output that cannot be written. */
final class FailingOutput extends OutputStream {
  private final String problem;

  FailingOutput(String problem) {
    this.problem = problem;
  }

  @Override
  public void write(int b) throws IOException {
    throw new IOException(problem);
  }
}
