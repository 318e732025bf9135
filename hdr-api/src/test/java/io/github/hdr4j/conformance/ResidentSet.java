package io.github.hdr4j.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** This process's resident memory, from Linux's {@code /proc/self/statm}. */
public final class ResidentSet {
  /** Linux on x64 and, with few exceptions, on aarch64. */
  private static final long PAGE_BYTES = 4096;

  private static final int MEGABYTE = 1 << 20;

  private ResidentSet() {}

  /**
   * Resident memory less the Java heap, after a garbage collection. The difference of two values
   * means something only if {@link #touchHeap} was called before the first.
   *
   * @return megabytes, possibly too many by what the process shares with others
   */
  public static long megabytesOutsideHeap() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
    return (residentPages() * PAGE_BYTES - heap) / MEGABYTE;
  }

  /**
   * Makes the committed heap resident, so that its later use is not taken for growth.
   *
   * @return a checksum of what was allocated, so that it is allocated indeed
   */
  public static int touchHeap() {
    System.gc();
    long committed = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
    int sum = 0;
    for (long allocated = 0; allocated < committed; allocated += MEGABYTE / 8) {
      byte[] garbage = new byte[MEGABYTE / 8];
      garbage[(int) (allocated % garbage.length)] = 1;
      sum += garbage[0];
    }
    return sum;
  }

  private static long residentPages() {
    try {
      return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ", 3)[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
