package io.github.hdr4j.dl4j.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.preprocess.augment.Augmentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Training with a checkpoint")
class ResumptionTest {

  private static final DigitSamples DIGITS = Samples.digits(200, 1);

  /** Of each epoch: 180 samples are left to train with. */
  private static final int STEPS = 9;

  @TempDir private Path folder;

  private Path checkpoint;

  @BeforeEach
  void name() {
    checkpoint = folder.resolve("run.checkpoint");
  }

  @Test
  @DisplayName("ends with the very same weights, whether it was interrupted or not")
  void sameWeights() throws Exception {
    TrainedNetwork whole = trainer(3).build().train();
    interrupted(trainer(3).checkpoint(checkpoint), 13);
    TrainedNetwork resumed = trainer(3).checkpoint(checkpoint).resume(true).build().train();
    assertThat(weights(resumed.network())).isEqualTo(weights(whole.network()));
    assertThat(resumed.history()).isEqualTo(whole.history());
    TrainedNetwork again = trainer(3).checkpoint(checkpoint).resume(true).build().train();
    assertThat(weights(again.network())).isEqualTo(weights(whole.network()));
  }

  @Test
  @DisplayName("keeps the last good one when the loss is no longer a number")
  void diverged() throws Exception {
    DigitTrainer.Builder wild =
        trainer(3).plan(plan(3).withRate(LearningRate.constant(1e30))).checkpoint(checkpoint);
    interrupted(wild, 1);
    byte[] before = Files.readAllBytes(checkpoint);
    assertThatThrownBy(() -> wild.resume(true).build().train())
        .isInstanceOfSatisfying(
            DivergedException.class,
            e -> {
              assertThat(e.epoch()).isEqualTo(1);
              assertThat(e.step()).isEqualTo(2);
              assertThat(e.rate()).isEqualTo(1e30);
            })
        .hasMessage(
            "the loss became NaN in epoch 1 at step 2 with learning rate 1.0e+30; the last"
                + " checkpoint is kept: lower the learning rate and start anew");
    assertThat(checkpoint).hasBinaryContent(before);
  }

  @Test
  @DisplayName("keeps the one before when the disk is full")
  void diskFull() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "a device that is always full");
    interrupted(trainer(3).checkpoint(checkpoint), 13);
    byte[] before = Files.readAllBytes(checkpoint);
    Files.createSymbolicLink(folder.resolve("run.checkpoint.part"), Path.of("/dev/full"));
    assertThatThrownBy(() -> trainer(3).checkpoint(checkpoint).resume(true).build().train())
        .isInstanceOf(IOException.class)
        .hasMessage(
            "the checkpoint '%s' cannot be written (java.io.IOException: No space left on device); the one before it, if any, is unchanged: make room or name another file, then resume"
                .formatted(checkpoint));
    assertThat(checkpoint).hasBinaryContent(before);
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    assertThat(trainer(3).checkpoint(checkpoint).resume(true).build().train().history()).hasSize(3);
  }

  @Test
  @DisplayName("is refused where no file can be")
  void folderIsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path inside = file.resolve("run.checkpoint");
    assertThatThrownBy(() -> trainer(1).checkpoint(inside).build().train())
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("the checkpoint '%s' cannot be written (".formatted(inside))
        .hasMessageEndingWith(
            "); the one before it, if any, is unchanged: make room or name another file, then"
                + " resume");
  }

  @Test
  @DisplayName("refuses a checkpoint that is damaged, cut off, or of another run")
  void refused() throws Exception {
    trainer(1).checkpoint(checkpoint).build().train();
    assertThatThrownBy(() -> trainer(1).checkpoint(checkpoint).build().train())
        .hasMessage(
            "'%s' is the checkpoint of an earlier run: resume it, delete it, or name another file"
                .formatted(checkpoint));
    assertThatThrownBy(() -> trainer(2).checkpoint(checkpoint).resume(true).build().train())
        .hasMessageStartingWith(
            "'%s' belongs to another run: it was made with MLP-100, TrainingPlan[epochs=1, batch=20, rate=OneCycle[peak=0.002], seed=1, patience=0], data "
                .formatted(checkpoint))
        .hasMessageContaining("this is MLP-100, TrainingPlan[epochs=2, ")
        .hasMessageEndingWith("; go on with the same settings and data, or name another file");
    byte[] bytes = Files.readAllBytes(checkpoint);
    byte[] damaged = bytes.clone();
    damaged[bytes.length / 2] ^= 1;
    for (byte[] other : List.of(damaged, Arrays.copyOf(bytes, 99), new byte[3])) {
      Files.write(checkpoint, other);
      assertThatThrownBy(() -> trainer(1).checkpoint(checkpoint).resume(true).build().train())
          .isInstanceOf(IOException.class)
          .hasMessage("'%s' is no checkpoint, or damaged: delete it and start anew", checkpoint);
    }
  }

  @Test
  @DisplayName("cannot go on from nothing")
  void nothing() {
    assertThatThrownBy(() -> trainer(1).checkpoint(checkpoint).resume(true).build().train())
        .isInstanceOf(IOException.class)
        .hasMessage("nothing to resume: there is no checkpoint '%s'", checkpoint);
    assertThatThrownBy(() -> trainer(1).resume(true).build().train())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("to resume, name the checkpoint file");
  }

  private static TrainingPlan plan(int epochs) {
    return TrainingPlan.defaults().withEpochs(epochs).withBatch(20);
  }

  private static DigitTrainer.Builder trainer(int epochs) {
    return DigitTrainer.preset(Preset.MLP_100)
        .samples(DIGITS)
        .augmentation(Augmentation.standard())
        .plan(plan(epochs));
  }

  /** Trains until a step and interrupts. */
  private void interrupted(DigitTrainer.Builder trainer, int steps) {
    ProgressListener listener =
        new ProgressListener() {
          private int left = steps;

          @Override
          public void step(TrainingStep step) {
            left--;
            if (left == 0) {
              Thread.currentThread().interrupt();
            }
          }
        };
    assertThatThrownBy(() -> trainer.build().train(listener))
        .isInstanceOf(InterruptedException.class)
        .hasMessage(
            "training was interrupted in epoch %d after %d steps; '%s' holds all of it: resume to"
                + " go on",
            steps / STEPS + 1, steps % STEPS, checkpoint);
    assertThat(Thread.interrupted()).isFalse();
  }

  private static float[] weights(Network network) {
    return ((Dense) network.layers().get(1)).weights();
  }
}
