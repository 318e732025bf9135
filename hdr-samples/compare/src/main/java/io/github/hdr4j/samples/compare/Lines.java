package io.github.hdr4j.samples.compare;

import io.github.hdr4j.samples.compare.contest.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** A line when a part of the run begins, and another every ten seconds, with the time left. */
final class Lines implements Progress.Task {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double INTERVAL = 10;

  private final String what;
  private final long steps;
  private final PrintWriter out;
  private final long start = System.nanoTime();
  private long done;
  private double said;

  Lines(String what, long steps, PrintWriter out) {
    this.what = what;
    this.steps = steps;
    this.out = out;
    out.println(what);
  }

  @Override
  public synchronized void step() {
    done++;
    double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    if (seconds - said >= INTERVAL && done < steps) {
      said = seconds;
      out.printf(
          Locale.ROOT,
          "%s: %d of %d, about %.0f s left%n",
          what,
          done,
          steps,
          seconds / done * (steps - done));
    }
  }

  @Override
  public void close() {
    // The next part says that this one is over.
  }
}
