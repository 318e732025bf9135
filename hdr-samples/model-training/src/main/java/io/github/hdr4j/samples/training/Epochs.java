package io.github.hdr4j.samples.training;

import io.github.hdr4j.dl4j.train.DivergedException;
import io.github.hdr4j.dl4j.train.LearningRate;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What all training has in common: epochs within a time limit, each with a checkpoint, and the
 * steps of its batches.
 *
 * @param slots of the network
 * @param count epochs of the whole run
 * @param rate peak learning rate
 * @param decay weight decay, relative to the learning rate
 * @param averaging share of the old weight average kept at each step
 */
record Epochs(List<Slot> slots, int count, double rate, double decay, double averaging) {
  /** Makes batches while PyTorch computes. */
  private static final int MAKERS = 2;

  Epochs {
    slots = List.copyOf(slots);
  }

  /** One epoch. */
  @FunctionalInterface
  interface Epoch {
    /**
     * Runs it.
     *
     * @param makers of batches
     * @return tells what came of it, after the checkpoint is written
     */
    Runnable run(ExecutorService makers) throws InterruptedException;
  }

  /** The gradient of one batch. */
  @FunctionalInterface
  interface Gradient {
    /**
     * Computes it.
     *
     * @param gradient receives it
     * @return the loss
     */
    double of(float[] gradient) throws InterruptedException;
  }

  /**
   * Trains until the last epoch or until the next epoch would not end in time.
   *
   * @param state where to start; changed
   * @param limit longest time to take
   * @return whether the last epoch is done
   * @throws DivergedException if the loss is not finite; the last checkpoint stays
   */
  boolean run(TrainingState state, Checkpoints checkpoints, Duration limit, Epoch epoch)
      throws IOException, InterruptedException {
    ExecutorService makers = Executors.newFixedThreadPool(MAKERS, Epochs::daemon);
    try {
      long start = System.nanoTime();
      long longest = 0;
      while (state.epoch < count) {
        long epochStart = System.nanoTime();
        if (epochStart - start + longest > limit.toNanos()) {
          return false;
        }
        Runnable report = epoch.run(makers);
        checkpoints.save(state);
        report.run();
        longest = Math.max(longest, System.nanoTime() - epochStart);
      }
      return true;
    } finally {
      makers.shutdownNow();
    }
  }

  /**
   * Makes the steps of one epoch and counts it.
   *
   * @param state where to start; changed
   * @param steps of the epoch
   * @param next takes the next batch
   * @return mean loss
   * @throws DivergedException if the loss is not finite
   */
  double steps(TrainingState state, int steps, Gradient next) throws InterruptedException {
    LearningRate schedule = LearningRate.oneCycle(rate);
    AdamW optimiser = new AdamW(slots, decay);
    float[] gradient = new float[state.weights.length];
    double sum = 0;
    for (int i = 1; i <= steps; i++) {
      double loss = next.of(gradient);
      double now = schedule.rate(state.step, steps * count);
      if (!Double.isFinite(loss)) {
        throw new DivergedException(loss, state.epoch + 1, i, now);
      }
      optimiser.step(state, gradient, now);
      state.updateAverage(averaging);
      sum += loss;
    }
    state.epoch++;
    return sum / steps;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "batch maker");
    thread.setDaemon(true);
    return thread;
  }
}
