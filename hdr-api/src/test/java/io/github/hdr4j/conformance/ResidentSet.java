package io.github.hdr4j.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** This process's resident memory outside the Java heap, from Linux's {@code /proc/self/smaps}. */
public final class ResidentSet {
  /**
   * The Java heap lies below it: under 32 GB, compressed object pointers keep it within 2^35 bytes.
   * Native libraries, their allocations and thread stacks lie far above.
   */
  private static final long HEAP_END = 1L << 40;

  private static final String RESIDENT = "Rss:";

  private ResidentSet() {}

  /**
   * Native memory after a garbage collection, which may release some.
   *
   * @return megabytes
   */
  public static long nativeMegabytes() {
    System.gc();
    long kilobytes = 0;
    boolean outsideHeap = false;
    for (String line : maps()) {
      if (line.startsWith(RESIDENT)) {
        kilobytes += outsideHeap ? kilobytes(line) : 0;
      } else if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
        String start = line.substring(0, line.indexOf('-'));
        outsideHeap = Long.compareUnsigned(Long.parseUnsignedLong(start, 16), HEAP_END) >= 0;
      }
    }
    return kilobytes / 1024;
  }

  private static Iterable<String> maps() {
    try {
      return Files.readAllLines(Path.of("/proc/self/smaps"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long kilobytes(String line) {
    String value = line.substring(RESIDENT.length(), line.length() - " kB".length());
    return Long.parseLong(value.strip());
  }
}
