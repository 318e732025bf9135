package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.dl4j.train.DigitTrainer;
import io.github.hdr4j.dl4j.train.TrainedNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runs a trainer to its end or to Ctrl-C, and writes the model. */
final class Training {
  /** Longest time that the last step and its checkpoint get after Ctrl-C. */
  private static final int SECONDS_TO_SAVE = 60;

  private final Console console;

  Training(Console console) {
    this.console = console;
  }

  /**
   * Trains, writes and measures.
   *
   * @return the exit status
   */
  int run(DigitTrainer trainer, TrainingOptions options, TrainingReport.Plan measured)
      throws IOException {
    Optional<TrainedNetwork> trained = train(trainer);
    if (trained.isEmpty()) {
      return ExitStatus.SOME_FAILED;
    }
    Path out = options.out();
    ModelInfo info = trained.get().write(out);
    Files.deleteIfExists(options.checkpointFile());
    info.metadata().forEach((key, value) -> console.print(key + " = " + value));
    console.say("wrote %s; to read with it: hdr recognize --model %s …".formatted(out, out));
    TrainingReport.write(measured, trained.get(), out, console);
    return ExitStatus.ALL_WELL;
  }

  private Optional<TrainedNetwork> train(DigitTrainer trainer) throws IOException {
    Thread trains = Thread.currentThread();
    CountDownLatch saved = new CountDownLatch(1);
    // Ctrl-C ends the process; what has been learnt so far is to be on disk by then.
    Thread atEnd = new Thread(() -> interrupt(trains, saved), "save on exit");
    Runtime.getRuntime().addShutdownHook(atEnd);
    try (TrainingProgress progress = TrainingProgress.start(console)) {
      return Optional.of(trainer.train(progress));
    } catch (InterruptedException e) {
      console.say(Failures.describe(e));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new UsageException(Failures.describe(e), e);
    } finally {
      saved.countDown();
      release(atEnd);
    }
  }

  private static void interrupt(Thread trains, CountDownLatch saved) {
    trains.interrupt();
    try {
      saved.await(SECONDS_TO_SAVE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void release(Thread atEnd) {
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook is what waits for us.
    }
  }
}
