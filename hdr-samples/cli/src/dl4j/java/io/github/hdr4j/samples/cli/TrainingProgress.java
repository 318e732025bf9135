package io.github.hdr4j.samples.cli;

import io.github.hdr4j.dl4j.train.EpochSummary;
import io.github.hdr4j.dl4j.train.ProgressListener;
import io.github.hdr4j.dl4j.train.TrainingStep;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how training goes, with the time that is left: as a bar for each epoch where somebody
 * watches, else as a line now and then. All of it on the error stream.
 */
final class TrainingProgress implements ProgressListener, AutoCloseable {
  private static final long NANOS_BETWEEN_LINES = 30_000_000_000L;

  private final Console console;
  private Optional<ProgressBar> bar = Optional.empty();
  private long lastLine = System.nanoTime();

  private TrainingProgress(Console console) {
    this.console = console;
  }

  static TrainingProgress start(Console console) {
    return new TrainingProgress(console);
  }

  @Override
  public void step(TrainingStep step) {
    String figures =
        String.format(
            Locale.ROOT,
            "loss %.4f, accuracy %.2f %%, %s left",
            step.loss(),
            100 * step.accuracy(),
            time(step.remaining()));
    if (console.attended()) {
      ProgressBar shown = bar.orElseGet(() -> bar(step));
      bar = Optional.of(shown);
      shown.stepTo(step.step());
      shown.setExtraMessage(" " + figures);
    } else if (System.nanoTime() - lastLine > NANOS_BETWEEN_LINES) {
      lastLine = System.nanoTime();
      console.say(
          "epoch %d/%d, step %d/%d: %s"
              .formatted(step.epoch(), step.epochs(), step.step(), step.steps(), figures));
    }
  }

  @Override
  public void epoch(EpochSummary epoch) {
    close();
    console.say(
        String.format(
            Locale.ROOT,
            "epoch %d: loss %.4f, accuracy %.2f %%; validation: loss %.4f, accuracy %.2f %%",
            epoch.epoch(),
            epoch.loss(),
            100 * epoch.accuracy(),
            epoch.validationLoss(),
            100 * epoch.validationAccuracy()));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }

  private static ProgressBar bar(TrainingStep step) {
    return new ProgressBarBuilder()
        .setTaskName("Epoch %d/%d".formatted(step.epoch(), step.epochs()))
        .setInitialMax(step.steps())
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(500)
        .hideEta()
        .clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }

  private static String time(Duration left) {
    return left.toMinutes() > 0
        ? "%d min %02d s".formatted(left.toMinutes(), left.toSecondsPart())
        : left.toSeconds() + " s";
  }
}
