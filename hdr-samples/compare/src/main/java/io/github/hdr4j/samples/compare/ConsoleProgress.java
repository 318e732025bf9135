package io.github.hdr4j.samples.compare;

import io.github.hdr4j.samples.compare.contest.Progress;
import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Progress for people at a terminal, with the time that is left, and lines for everybody else.
 *
 * @param err where lines go; bars go to the error stream itself
 * @param attended whether somebody watches
 */
record ConsoleProgress(PrintWriter err, boolean attended) implements Progress {
  @Override
  public Task start(String what, long steps) {
    return attended ? new Bar(what, steps) : new Lines(what, steps, err);
  }

  @Override
  public void say(String message) {
    err.println(message);
  }

  /** A bar. */
  private static final class Bar implements Task {
    private final ProgressBar bar;

    Bar(String what, long steps) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
