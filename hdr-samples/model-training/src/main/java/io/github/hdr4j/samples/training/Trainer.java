package io.github.hdr4j.samples.training;

import io.github.hdr4j.dl4j.train.DivergedException;
import io.github.hdr4j.dl4j.train.Evaluation;
import io.github.hdr4j.preprocess.augment.Augmentation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;

/** Runs the epochs of a plan, from wherever the state stands. */
final class Trainer {

  private final Architecture architecture;
  private final TrainingPlan plan;
  private final Targets targets;
  private final Augmentation augmentation;
  private final Epochs epochs;
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
    epochs =
        new Epochs(
            architecture.slots(), plan.epochs(), plan.rate(), plan.decay(), plan.averaging());
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
    return epochs.run(
        state, checkpoints, limit, makers -> epoch(network, state, training, validation, makers));
  }

  private Runnable epoch(
      TorchNetwork network,
      TrainingState state,
      Samples training,
      Samples validation,
      ExecutorService makers)
      throws InterruptedException {
    long start = System.nanoTime();
    int steps = EpochBatches.count(training, plan);
    EpochBatches batches = new EpochBatches(training, augmentation, plan, state.epoch, makers);
    Tally tally = new Tally();
    progress.start(state.epoch + 1, plan.epochs(), steps);
    double loss =
        epochs.steps(
            state,
            steps,
            gradient -> {
              Batch batch = batches.next();
              StepResult result =
                  network.gradient(state.weights, batch, targets.of(batch), gradient);
              tally.add(result);
              progress.step(tally.loss(), tally.correct(plan.batch()));
              return result.loss();
            });
    Evaluation held = Evaluations.of(network, state.average, validation, architecture);
    EpochSummary summary =
        new EpochSummary(
            state.epoch,
            plan.epochs(),
            loss,
            tally.correct(plan.batch()),
            held.accuracy(),
            held.rejection(),
            (System.nanoTime() - start) / 1e9);
    return () -> progress.end(summary);
  }

  /** What the steps of an epoch gave so far. */
  private static final class Tally {
    private int steps;
    private double losses;
    private int correct;

    void add(StepResult result) {
      steps++;
      losses += result.loss();
      correct += result.correct();
    }

    double loss() {
      return losses / steps;
    }

    double correct(int batch) {
      return (double) correct / (steps * batch);
    }
  }
}
