package io.github.hdr4j.samples.web.api.upload;

import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * The body of a request, which must have arrived by a certain time: byte by byte it would keep a
 * thread for ever.
 */
final class TimedStream extends FilterInputStream {
  private final Duration time;
  private final long start = System.nanoTime();

  TimedStream(InputStream body, Duration time) {
    super(body);
    this.time = time;
  }

  @Override
  public int read() throws IOException {
    try {
      return inTime(super.read());
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return inTime(super.read(bytes, offset, length));
    } catch (IOException e) {
      throw told(e);
    }
  }

  private int inTime(int read) {
    if (System.nanoTime() - start > time.toNanos()) {
      throw slow("more than %d seconds".formatted(time.toSeconds()));
    }
    return read;
  }

  /** A connection that nothing comes from times out. */
  private static IOException told(IOException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException) {
        throw slow("too long with nothing at all");
      }
    }
    return failure;
  }

  private static Refusal slow(String what) {
    return new Refusal(
        ProblemType.TOO_SLOW,
        "The upload took %s. Send smaller pictures, or fewer in a request.".formatted(what));
  }
}
