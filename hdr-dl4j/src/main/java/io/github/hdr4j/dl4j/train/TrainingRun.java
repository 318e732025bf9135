package io.github.hdr4j.dl4j.train;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Runs the epochs of a plan, from wherever the state stands. For one thread. */
final class TrainingRun {

  /** Steps between checkpoints inside an epoch, so that a crash costs minutes and not an hour. */
  private static final int STEPS_BETWEEN_CHECKPOINTS = 500;

  private final TrainableNetwork network;
  private final Optimiser optimiser;
  private final TrainingPlan plan;
  private final TrainingData data;
  private final Optional<CheckpointFile> checkpoint;
  private final ProgressListener listener;
  private final int batch;
  private final int steps;

  TrainingRun(
      TrainableNetwork network,
      Optimiser optimiser,
      TrainingPlan plan,
      TrainingData data,
      Optional<CheckpointFile> checkpoint,
      ProgressListener listener) {
    this.network = network;
    this.optimiser = optimiser;
    this.plan = plan;
    this.data = data;
    this.checkpoint = checkpoint;
    this.listener = listener;
    this.batch = Math.min(plan.batch(), data.material().size());
    this.steps = data.material().size() / batch;
  }

  /**
   * Trains until the plan's last epoch, or until the patience ends; then the network has the
   * weights to keep.
   *
   * @throws DivergedException if the loss is not finite; the last checkpoint stays
   * @throws IOException if a checkpoint cannot be written; the one before stays
   * @throws InterruptedException if the thread was interrupted; a checkpoint is written first
   */
  void run(TrainingState state) throws IOException, InterruptedException {
    restore(state);
    Clock clock = new Clock(position(state), plan.epochs() * steps);
    while (state.epoch < plan.epochs() && !outOfPatience(state)) {
      EpochBatches batches =
          new EpochBatches(
              data.material(),
              data.teacher(),
              new Chance(plan.seed()),
              state.epoch,
              batch,
              network.classes());
      while (state.step < steps) {
        pause(state);
        listener.step(step(state, batches, clock));
      }
      end(state);
      save(state);
      listener.epoch(state.history.get(state.epoch - 1));
    }
    if (state.best.length > 0) {
      assign(network.weights(), state.best);
    }
  }

  private TrainingStep step(TrainingState state, EpochBatches batches, Clock clock) {
    EpochBatches.Batch drawn = batches.batch(state.step);
    INDArray gradient = network.gradient(drawn.ink, drawn.targets);
    int position = position(state);
    double rate = plan.rate().rate(position, plan.epochs() * steps);
    state.loss += network.loss();
    state.right += network.right();
    if (!Double.isFinite(state.loss)) {
      double before = plan.rate().rate(Math.max(0, position - 1), plan.epochs() * steps);
      throw new DivergedException(state.loss, state.epoch + 1, state.step + 1, before);
    }
    optimiser.step(gradient, batch, position, rate);
    state.step++;
    double seen = (double) state.step * batch;
    return new TrainingStep(
        state.epoch + 1,
        plan.epochs(),
        state.step,
        steps,
        rate,
        state.loss / seen,
        state.right / seen,
        clock.remaining(position + 1));
  }

  private void end(TrainingState state) {
    Evaluation held = network.evaluate(data.validation());
    double seen = (double) steps * batch;
    state.history.add(
        new EpochSummary(
            state.epoch + 1,
            state.loss / seen,
            state.right / seen,
            held.loss(),
            held.accuracy().value()));
    state.epoch++;
    state.step = 0;
    state.loss = 0;
    state.right = 0;
    if (plan.patience() > 0 && state.bestEpoch() == state.epoch) {
      state.best = floats(network.weights());
    }
  }

  private boolean outOfPatience(TrainingState state) {
    return plan.patience() > 0 && state.epoch - state.bestEpoch() >= plan.patience();
  }

  /** Saves now and then, and before it gives way to an interruption. */
  private void pause(TrainingState state) throws IOException, InterruptedException {
    // Clears the interruption: an interrupted thread cannot write files.
    if (Thread.interrupted()) {
      save(state);
      throw new InterruptedException(
          Messages.interrupted(state.epoch + 1, state.step, checkpoint.map(CheckpointFile::path)));
    }
    if (state.step > 0 && state.step % STEPS_BETWEEN_CHECKPOINTS == 0) {
      save(state);
    }
  }

  private void save(TrainingState state) throws IOException {
    if (checkpoint.isPresent()) {
      state.weights = floats(network.weights());
      state.moments = floats(optimiser.moments());
      checkpoint.get().save(state);
    }
  }

  private void restore(TrainingState state) {
    if (state.weights.length > 0) {
      assign(network.weights(), state.weights);
      assign(optimiser.moments(), state.moments);
    }
  }

  private int position(TrainingState state) {
    return state.epoch * steps + state.step;
  }

  private static float[] floats(INDArray row) {
    return row.dup('c').data().asFloat();
  }

  private static void assign(INDArray row, float[] values) {
    row.assign(Nd4j.create(values, row.shape(), 'c'));
  }

  /**
   * Estimates the time that is left.
   *
   * @param first position at the start of this run
   * @param last position at the end of all epochs
   * @param start in nanoseconds
   */
  private record Clock(int first, int last, long start) {

    Clock(int first, int last) {
      this(first, last, System.nanoTime());
    }

    Duration remaining(int position) {
      double each = (double) (System.nanoTime() - start) / (position - first);
      return Duration.ofNanos((long) (each * (last - position)));
    }
  }
}
