package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.train.DivergedException;
import io.github.hdr4j.dl4j.train.Evaluation;
import io.github.hdr4j.preprocess.augment.Augmentation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Training")
class TrainerTest {

  private static final Architecture SMALL =
      new Architecture(
          List.of(Stage.square(8, 2, 2), Stage.square(12, 2, 2), Stage.square(16, 1, 1)), 10);

  private static final TrainingPlan PLAN =
      new TrainingPlan(8, 20, 5, 0.02, 0.01, 0.05, 0.9, 1, Teaching.NONE, "random weights");
  private static final Samples TRAINING = DrawnDigits.samples(600, 1);
  private static final Samples VALIDATION = DrawnDigits.samples(100, 2);
  private static final Duration FOREVER = Duration.ofHours(1);

  private static final Targets LABELS = Targets.labels(10, 0.05);
  private static final Targets SMOOTH = Targets.labels(10, 0.1);

  private static TorchNetwork torch;

  @TempDir Path folder;

  private final List<EpochSummary> summaries = new ArrayList<>();

  @BeforeAll
  static void open() {
    Torch.configure(1);
    torch = new TorchNetwork(SMALL);
  }

  @AfterAll
  static void close() {
    torch.close();
  }

  @Test
  @DisplayName("lowers the loss, recognises the drawn digits, and survives export unchanged")
  void learns() throws Exception {
    TrainingState state = TrainingState.initial(SMALL, 5);
    assertThat(train(state, folder, PLAN)).isTrue();
    assertThat(summaries).hasSize(8);
    EpochSummary last = summaries.get(7);
    assertThat(last.loss()).isLessThan(0.6 * summaries.get(0).loss());
    assertThat(last.validation().value()).isGreaterThan(0.9);
    Network network = Export.fold(SMALL, state.average);
    Evaluation evaluation = Evaluations.of(torch, state.average, VALIDATION, SMALL);
    assertThat(Export.checkParity(network, evaluation, VALIDATION, 100)).isLessThan(1e-3);
  }

  @Test
  @DisplayName("resumed from a checkpoint ends with the very weights of an uninterrupted run")
  void resumes() throws Exception {
    TrainingState whole = TrainingState.initial(SMALL, 5);
    train(whole, folder.resolve("whole"), PLAN);
    Path broken = folder.resolve("broken");
    Trainer interrupted =
        new Trainer(
            SMALL, PLAN, LABELS, Augmentation.standard(), checkpoints(broken), new StopAfter(3));
    assertThatThrownBy(
            () ->
                interrupted.train(
                    torch, TrainingState.initial(SMALL, 5), TRAINING, VALIDATION, FOREVER))
        .isInstanceOf(Interruption.class);
    TrainingState resumed = checkpoints(broken).latest().orElseThrow();
    assertThat(resumed.epoch).isEqualTo(2);
    train(resumed, broken, PLAN);
    assertThat(resumed.step).isEqualTo(whole.step);
    assertThat(resumed.weights).isEqualTo(whole.weights);
    assertThat(resumed.average).isEqualTo(whole.average);
  }

  @Test
  @DisplayName("stops when the loss is no number, and keeps the last good checkpoint")
  void diverges() throws Exception {
    TrainingPlan one =
        new TrainingPlan(1, 20, 5, 0.02, 0.01, 0.05, 0.9, 1, Teaching.NONE, "random weights");
    TrainingState state = TrainingState.initial(SMALL, 5);
    train(state, folder, one);
    state.weights[0] = Float.NaN;
    assertThatThrownBy(() -> train(state, folder, PLAN))
        .isInstanceOf(DivergedException.class)
        .hasMessageContaining("the loss became NaN in epoch 2 at step 1");
    TrainingState good = checkpoints(folder).latest().orElseThrow();
    assertThat(good.epoch).isEqualTo(1);
    assertThat(good.weights).doesNotContain(Float.NaN);
  }

  @Test
  @DisplayName("starts no epoch that would not end in time")
  void limit() throws Exception {
    Trainer trainer =
        new Trainer(
            SMALL, PLAN, LABELS, Augmentation.standard(), checkpoints(folder), new StopAfter(1));
    TrainingState state = TrainingState.initial(SMALL, 5);
    assertThat(trainer.train(torch, state, TRAINING, VALIDATION, Duration.ZERO)).isFalse();
    assertThat(state.epoch).isZero();
  }

  @Test
  @DisplayName("has gradients that agree with differences of the loss")
  void gradients() {
    float[] weights = TrainingState.initial(SMALL, 9).weights;
    Batch batch = TRAINING.batch(0, 20);
    float[] gradient = new float[weights.length];
    torch.gradient(weights.clone(), batch, SMOOTH.of(batch), gradient);
    for (Slot slot : SMALL.slots()) {
      int i = slot.offset() + slot.length() / 2;
      if (!slot.kind().trained()) {
        assertThat(gradient[i]).isZero();
        continue;
      }
      float step = 1e-2f;
      double slope = (loss(weights, batch, i, step) - loss(weights, batch, i, -step)) / (2 * step);
      assertThat(Math.abs(slope - gradient[i]))
          .as(slot.toString())
          .isLessThan(1e-3 + 0.1 * Math.abs(slope));
    }
  }

  private static double loss(float[] weights, Batch batch, int index, float change) {
    float[] changed = weights.clone();
    changed[index] += change;
    return torch.gradient(changed, batch, SMOOTH.of(batch), new float[weights.length]).loss();
  }

  private boolean train(TrainingState state, Path to, TrainingPlan plan)
      throws IOException, InterruptedException {
    summaries.clear();
    Trainer trainer =
        new Trainer(
            SMALL,
            plan,
            LABELS,
            Augmentation.standard(),
            checkpoints(to),
            new StopAfter(1000, summaries));
    return trainer.train(torch, state, TRAINING, VALIDATION, FOREVER);
  }

  private static Checkpoints checkpoints(Path folder) {
    return new Checkpoints(folder, "test", SMALL.size());
  }

  private static final class Interruption extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Throws in the middle of an epoch, as a process dies. */
  private record StopAfter(int epochs, List<EpochSummary> summaries) implements TrainingProgress {

    StopAfter(int epochs) {
      this(epochs, new ArrayList<>());
    }

    @Override
    public void start(int epoch, int count, int steps) {}

    @Override
    public void step(double loss, double accuracy) {
      if (summaries.size() == epochs - 1) {
        throw new Interruption();
      }
    }

    @Override
    public void end(EpochSummary summary) {
      summaries.add(summary);
    }
  }
}
