package io.github.hdr4j.spi;

import io.github.hdr4j.DeadlineExceededException;
import io.github.hdr4j.internal.Messages;
import java.time.Duration;
import java.util.Optional;

/** The end of the time that one call may take. */
final class Deadline {
  private final Optional<Duration> longest;
  private final long start = System.nanoTime();

  private Deadline(Optional<Duration> longest) {
    this.longest = longest;
  }

  static Deadline startingNow(Optional<Duration> longest) {
    return new Deadline(longest);
  }

  /** Throws if the time is over. */
  void check() {
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    if (longest.isPresent() && taken.compareTo(longest.get()) > 0) {
      throw new DeadlineExceededException(Messages.deadlineExceeded(longest.get()));
    }
  }
}
