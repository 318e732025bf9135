package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.admin.training.TrainingState.Phase;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One training, in a thread of its own. */
final class TrainingTask implements TrainingProgress {
  private static final Logger LOG = LoggerFactory.getLogger(TrainingTask.class);

  /** Puts the digits of the order where they are to be, and away again. */
  interface Digits {
    void collect() throws IOException;

    void discard() throws IOException;
  }

  private final Trainer trainer;
  private final TrainingOrder order;
  private final Digits digits;
  private final AuditLog log;
  private final String actor;
  private final Thread thread = new Thread(this::run, "training");
  private TrainingState state;
  private boolean cancelled;
  private boolean interruptible;

  TrainingTask(Trainer trainer, TrainingOrder order, Digits digits, AuditLog log, String actor) {
    this.trainer = trainer;
    this.order = order;
    this.digits = digits;
    this.log = log;
    this.actor = actor;
    state = TrainingState.of(order.name(), order.epochs());
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Stops after the current step. */
  synchronized void cancel() {
    cancelled = true;
    if (interruptible) {
      thread.interrupt();
    }
  }

  /** Waits for the end, so that it is written down while there is a database. */
  void await(Duration longest) {
    try {
      thread.join(longest.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  synchronized TrainingState state() {
    return state;
  }

  private synchronized void change(UnaryOperator<TrainingState> next) {
    state = next.apply(state);
  }

  private void run() {
    try {
      Comparison result = train();
      log.write(actor, "training.finished", order.name(), result.toString());
      change(now -> now.with(result));
    } catch (InterruptedException | InterruptedIOException e) {
      log.write(actor, "training.cancelled", order.name(), "");
      change(now -> now.in(Phase.CANCELLED));
    } catch (IOException | IllegalArgumentException | DigitRecognitionException e) {
      LOG.warn("The training {} failed.", order.name(), e);
      failed(Failures.describe(e));
    } catch (RuntimeException | Error e) {
      failed(e.toString());
      throw e;
    }
  }

  private Comparison train() throws IOException, InterruptedException {
    try {
      digits.collect();
      return interruptibly();
    } finally {
      digits.discard();
    }
  }

  /** Interrupted only here: H2 closes the database of a thread that is interrupted in it. */
  private Comparison interruptibly() throws IOException, InterruptedException {
    interruptible(true);
    try {
      return trainer.train(order, this);
    } finally {
      interruptible(false);
    }
  }

  private synchronized void interruptible(boolean value) throws InterruptedException {
    interruptible = value;
    if (!value) {
      Thread.interrupted();
    } else if (cancelled) {
      throw new InterruptedException("cancelled");
    }
  }

  private void failed(String why) {
    log.write(actor, "training.failed", order.name(), why);
    change(now -> now.failed(why));
  }

  @Override
  public void digits(int taught, int heldOut) {
    change(now -> now.with(taught, heldOut));
  }

  @Override
  public void step(Step step) {
    change(now -> now.with(step));
  }

  @Override
  public void epoch(Epoch epoch) {
    change(now -> now.with(epoch));
  }

  @Override
  public void measuring() {
    change(now -> now.in(Phase.MEASURING));
  }
}
