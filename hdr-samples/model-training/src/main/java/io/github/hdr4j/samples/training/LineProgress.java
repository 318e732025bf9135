package io.github.hdr4j.samples.training;

import java.io.PrintWriter;
import java.util.Locale;

/** One line per epoch and one about every minute, for logs. */
final class LineProgress implements TrainingProgress {

  private static final long INTERVAL_NANOS = 60_000_000_000L;

  private final PrintWriter out;
  private int epoch;
  private int steps;
  private int done;
  private long last;

  LineProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void start(int number, int epochs, int count) {
    epoch = number;
    steps = count;
    done = 0;
    last = System.nanoTime();
  }

  @Override
  public void step(double loss, double accuracy) {
    done++;
    if (System.nanoTime() - last > INTERVAL_NANOS) {
      last = System.nanoTime();
      out.printf(
          Locale.ROOT,
          "epoch %d step %d/%d: loss %.4f, accuracy %.2f %%%n",
          epoch,
          done,
          steps,
          loss,
          100 * accuracy);
      out.flush();
    }
  }

  @Override
  public void end(EpochSummary summary) {
    out.println(line(summary));
    out.flush();
  }

  static String line(EpochSummary summary) {
    int left = summary.epochs() - summary.epoch();
    return String.format(
        Locale.ROOT,
        "epoch %d/%d: loss %.4f, accuracy %.2f %%, validation %s%s, %.0f s, %.0f min left",
        summary.epoch(),
        summary.epochs(),
        summary.loss(),
        100 * summary.accuracy(),
        summary.validation(),
        summary.rejection().count() > 0 ? ", rejected " + summary.rejection() : "",
        summary.seconds(),
        left * summary.seconds() / 60);
  }
}
