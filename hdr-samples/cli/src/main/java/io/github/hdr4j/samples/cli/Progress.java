package io.github.hdr4j.samples.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a long task has come, if somebody watches. */
interface Progress extends AutoCloseable {
  /** One more is done; called by any thread. */
  void step();

  @Override
  void close();

  /** Starts to show progress of reading on the error stream. */
  static Progress start(Console console, String unit, long total) {
    return start(console, "Reading", unit, total);
  }

  /** Starts to show progress on the error stream. */
  static Progress start(Console console, String task, String unit, long total) {
    return console.attended() ? new Bar(task, unit, total) : new None();
  }

  /** Nobody watches. */
  record None() implements Progress {
    @Override
    public void step() {}

    @Override
    public void close() {}
  }

  /** A bar. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(String task, String unit, long total) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setUnit(" " + unit, 1)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .showSpeed()
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
