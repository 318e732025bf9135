package io.github.hdr4j.samples.training;

import io.github.hdr4j.dl4j.train.DivergedException;
import io.github.hdr4j.dl4j.train.Evaluation;
import io.github.hdr4j.dl4j.train.LearningRate;
import io.github.hdr4j.preprocess.augment.Augmentation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs the epochs of a plan, from wherever the state stands. */
final class Trainer {

  private final Architecture architecture;
  private final TrainingPlan plan;
  private final Targets targets;
  private final Augmentation augmentation;
  private final Checkpoints checkpoints;
  private final TrainingProgress progress;

  Trainer(
      Architecture architecture,
      TrainingPlan plan,
      Targets targets,
      Augmentation augmentation,
      Checkpoints checkpoints,
      TrainingProgress progress) {
    this.architecture = architecture;
    this.plan = plan;
    this.targets = targets;
    this.augmentation = augmentation;
    this.checkpoints = checkpoints;
    this.progress = progress;
  }

  /**
   * Trains until the plan's last epoch or until the next epoch would not end in time.
   *
   * @param state where to start; changed
   * @param limit longest time to take
   * @return whether the last epoch is done
   * @throws DivergedException if the loss is not finite; the last checkpoint stays
   */
  boolean train(
      TorchNetwork network,
      TrainingState state,
      Samples training,
      Samples validation,
      Duration limit)
      throws IOException, InterruptedException {
    ExecutorService makers = Executors.newFixedThreadPool(2, Trainer::daemon);
    try {
      long start = System.nanoTime();
      long longest = 0;
      while (state.epoch < plan.epochs()) {
        long epochStart = System.nanoTime();
        if (epochStart - start + longest > limit.toNanos()) {
          return false;
        }
        EpochSummary summary = epoch(network, state, training, validation, makers);
        checkpoints.save(state);
        progress.end(summary);
        longest = Math.max(longest, System.nanoTime() - epochStart);
      }
      return true;
    } finally {
      makers.shutdownNow();
    }
  }

  private EpochSummary epoch(
      TorchNetwork network,
      TrainingState state,
      Samples training,
      Samples validation,
      ExecutorService makers)
      throws InterruptedException {
    long start = System.nanoTime();
    int steps = EpochBatches.count(training, plan);
    LearningRate schedule = LearningRate.oneCycle(plan.rate());
    AdamW optimiser = new AdamW(architecture.slots(), plan.decay());
    EpochBatches batches = new EpochBatches(training, augmentation, plan, state.epoch, makers);
    float[] gradient = new float[architecture.size()];
    double loss = 0;
    int correct = 0;
    progress.start(state.epoch + 1, plan.epochs(), steps);
    for (int i = 1; i <= steps; i++) {
      Batch batch = batches.next();
      StepResult result = network.gradient(state.weights, batch, targets.of(batch), gradient);
      double rate = schedule.rate(state.step, steps * plan.epochs());
      if (!Double.isFinite(result.loss())) {
        throw new DivergedException(result.loss(), state.epoch + 1, i, rate);
      }
      optimiser.step(state, gradient, rate);
      state.updateAverage(plan.averaging());
      loss += result.loss();
      correct += result.correct();
      progress.step(loss / i, (double) correct / (i * plan.batch()));
    }
    state.epoch++;
    Evaluation held = Evaluations.of(network, state.average, validation, architecture);
    return new EpochSummary(
        state.epoch,
        plan.epochs(),
        loss / steps,
        (double) correct / (steps * plan.batch()),
        held.accuracy(),
        held.rejection(),
        (System.nanoTime() - start) / 1e9);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "batch maker");
    thread.setDaemon(true);
    return thread;
  }
}
