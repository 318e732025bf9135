package io.github.hdr4j.samples.web.api.upload;

import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/** Reads a stream that must not be too long. */
final class BoundedBytes {
  private static final int FIRST = 1 << 14;

  private BoundedBytes() {}

  /**
   * Reads to the end.
   *
   * @throws Refusal if there are more bytes, or there is no memory for them
   */
  static byte[] read(InputStream stream, long most, Memory.Hold hold) throws IOException {
    int longest = (int) Math.min(Integer.MAX_VALUE - Long.BYTES, most + 1);
    byte[] buffer = new byte[Math.min(FIRST, longest)];
    hold.add(buffer.length);
    int length = 0;
    while (true) {
      int read = stream.readNBytes(buffer, length, buffer.length - length);
      length += read;
      if (length > most) {
        throw tooLarge(most);
      }
      if (length < buffer.length) {
        return Arrays.copyOf(buffer, length);
      }
      int next = (int) Math.min(longest, 2L * buffer.length);
      hold.add(next - buffer.length);
      buffer = Arrays.copyOf(buffer, next);
    }
  }

  static Refusal tooLarge(long most) {
    return new Refusal(
        ProblemType.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "The picture has more than %,d bytes. Scale it down, or save it as JPEG.",
            most));
  }
}
