package io.github.hdr4j.samples.training;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A bar per epoch, with time left, and a line when the epoch is done; for terminals. */
final class BarProgress implements TrainingProgress {

  private final PrintWriter out;
  private @Nullable ProgressBar bar;

  BarProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void start(int epoch, int epochs, int steps) {
    close();
    bar =
        new ProgressBarBuilder()
            .setTaskName("epoch " + epoch + "/" + epochs)
            .setInitialMax(steps)
            .setUpdateIntervalMillis(500)
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void step(double loss, double accuracy) {
    if (bar != null) {
      bar.setExtraMessage(
          String.format(Locale.ROOT, " loss %.4f accuracy %.2f %%", loss, 100 * accuracy));
      bar.step();
    }
  }

  @Override
  public void end(EpochSummary summary) {
    close();
    out.println(LineProgress.line(summary));
    out.flush();
  }

  private void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
