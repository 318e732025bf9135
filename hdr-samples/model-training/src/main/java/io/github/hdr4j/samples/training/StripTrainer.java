package io.github.hdr4j.samples.training;

import io.github.hdr4j.dl4j.train.DivergedException;
import io.github.hdr4j.dl4j.train.Proportion;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;

/** Runs the epochs of a plan, from wherever the state stands. */
final class StripTrainer {
  private final StripPlan plan;
  private final Epochs epochs;
  private final Checkpoints checkpoints;
  private final PrintWriter out;

  StripTrainer(
      StripArchitecture architecture, StripPlan plan, Checkpoints checkpoints, PrintWriter out) {
    this.plan = plan;
    epochs =
        new Epochs(
            architecture.slots(), plan.epochs(), plan.rate(), plan.decay(), plan.averaging());
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
    return epochs.run(state, checkpoints, limit, makers -> epoch(network, state, data, makers));
  }

  /** The strips of the validation part of which every digit is right. */
  Proportion right(StripTorch network, float[] weights, StripData data) {
    int right = 0;
    for (StripBatch batch : StripBatches.plain(data.validation(), plan.batch())) {
      right += batch.right(network.logits(weights, batch));
    }
    return new Proportion(right, data.validation().size());
  }

  private Runnable epoch(
      StripTorch network, TrainingState state, StripData data, ExecutorService makers)
      throws InterruptedException {
    long start = System.nanoTime();
    StripBatches batches = StripBatches.of(data, plan, state.epoch, makers);
    double loss =
        epochs.steps(
            state,
            batches.count(),
            gradient -> network.gradient(state.weights, batches.next(), gradient));
    return () -> {
      Proportion right = right(network, state.average, data);
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "epoch %d/%d: loss %.4f, validation %s, %.0f s, %.0f min left%n",
          state.epoch,
          plan.epochs(),
          loss,
          right,
          seconds,
          (plan.epochs() - state.epoch) * seconds / 60);
      out.flush();
    };
  }
}
