package io.github.hdr4j.samples.training;

import io.github.hdr4j.dl4j.train.DivergedException;
import io.github.hdr4j.dl4j.train.LearningRate;
import io.github.hdr4j.dl4j.train.Proportion;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs the epochs of a plan, from wherever the state stands. */
final class StripTrainer {
  private final StripArchitecture architecture;
  private final StripPlan plan;
  private final Checkpoints checkpoints;
  private final PrintWriter out;

  StripTrainer(
      StripArchitecture architecture, StripPlan plan, Checkpoints checkpoints, PrintWriter out) {
    this.architecture = architecture;
    this.plan = plan;
    this.checkpoints = checkpoints;
    this.out = out;
  }

  /**
   * Trains until the plan's last epoch or until the next epoch would not end in time.
   *
   * @param state where to start; changed
   * @param limit longest time to take
   * @return whether the last epoch is done
   * @throws DivergedException if the loss is not finite; the last checkpoint stays
   */
  boolean train(StripTorch network, TrainingState state, StripData data, Duration limit)
      throws IOException, InterruptedException {
    ExecutorService makers = Executors.newFixedThreadPool(2, StripTrainer::daemon);
    try {
      long start = System.nanoTime();
      long longest = 0;
      while (state.epoch < plan.epochs()) {
        long epochStart = System.nanoTime();
        if (epochStart - start + longest > limit.toNanos()) {
          return false;
        }
        double loss = epoch(network, state, data, makers);
        checkpoints.save(state);
        longest = Math.max(longest, System.nanoTime() - epochStart);
        double seconds = (System.nanoTime() - epochStart) / 1e9;
        out.printf(
            Locale.ROOT,
            "epoch %d/%d: loss %.4f, validation %s, %.0f s, %.0f min left%n",
            state.epoch,
            plan.epochs(),
            loss,
            right(network, state.average, data),
            seconds,
            (plan.epochs() - state.epoch) * seconds / 60);
        out.flush();
      }
      return true;
    } finally {
      makers.shutdownNow();
    }
  }

  /** The strips of the validation part of which every digit is right. */
  Proportion right(StripTorch network, float[] weights, StripData data) {
    int right = 0;
    for (StripBatch batch : StripBatches.plain(data.validation(), plan.batch())) {
      right += batch.right(network.logits(weights, batch));
    }
    return new Proportion(right, data.validation().size());
  }

  private double epoch(
      StripTorch network, TrainingState state, StripData data, ExecutorService makers)
      throws InterruptedException {
    StripBatches batches = StripBatches.of(data, plan, state.epoch, makers);
    LearningRate schedule = LearningRate.oneCycle(plan.rate());
    AdamW optimiser = new AdamW(architecture.slots(), plan.decay());
    float[] gradient = new float[architecture.size()];
    double sum = 0;
    for (int i = 1; i <= batches.count(); i++) {
      double loss = network.gradient(state.weights, batches.next(), gradient);
      double rate = schedule.rate(state.step, batches.count() * plan.epochs());
      if (!Double.isFinite(loss)) {
        throw new DivergedException(loss, state.epoch + 1, i, rate);
      }
      optimiser.step(state, gradient, rate);
      state.updateAverage(plan.averaging());
      sum += loss;
    }
    state.epoch++;
    return sum / batches.count();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "strip maker");
    thread.setDaemon(true);
    return thread;
  }
}
