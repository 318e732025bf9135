package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.DigitTensor;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The batches of one epoch, in an order and with values that depend on the seed and the epoch
 * alone. A last, smaller batch is left out; its samples come up in other epochs.
 */
final class EpochBatches {

  private final Material material;
  private final Optional<TrainableNetwork> teacher;
  private final Chance chance;
  private final int epoch;
  private final int batch;
  private final int classes;
  private final int[] order;

  /**
   * For one epoch.
   *
   * @param teacher says what the material does not know
   * @param epoch counted from 0
   * @param batch at most as many as there is material
   */
  EpochBatches(
      Material material,
      Optional<TrainableNetwork> teacher,
      Chance chance,
      int epoch,
      int batch,
      int classes) {
    this.material = material;
    this.teacher = teacher;
    this.chance = chance;
    this.epoch = epoch;
    this.batch = batch;
    this.classes = classes;
    this.order = Chance.shuffled(material.size(), chance.order(epoch));
  }

  /** Ink and targets of one step, counted from 0. */
  Batch batch(int step) {
    Drawn[] drawn =
        IntStream.range(step * batch, (step + 1) * batch)
            .parallel()
            .mapToObj(i -> material.draw(order[i], chance.at(epoch, i)))
            .toArray(Drawn[]::new);
    float[] ink = new float[batch * DigitTensor.LENGTH];
    float[] targets = new float[batch * classes];
    for (int i = 0; i < batch; i++) {
      System.arraycopy(drawn[i].ink, 0, ink, i * DigitTensor.LENGTH, DigitTensor.LENGTH);
      if (drawn[i].label != Drawn.ASK_TEACHER) {
        targets[i * classes + drawn[i].label] = 1;
      }
    }
    teacher.ifPresent(known -> ask(known, drawn, targets));
    return new Batch(ink, targets);
  }

  private void ask(TrainableNetwork known, Drawn[] drawn, float[] targets) {
    int[] asked =
        IntStream.range(0, batch).filter(i -> drawn[i].label == Drawn.ASK_TEACHER).toArray();
    float[] ink = new float[asked.length * DigitTensor.LENGTH];
    for (int i = 0; i < asked.length; i++) {
      float[] one = drawn[asked[i]].ink;
      System.arraycopy(one, 0, ink, i * DigitTensor.LENGTH, DigitTensor.LENGTH);
    }
    float[] logits = known.logits(ink);
    for (int i = 0; i < asked.length; i++) {
      double[] said = Logits.probabilities(logits, i * classes, classes, 1);
      for (int c = 0; c < classes; c++) {
        targets[asked[i] * classes + c] = (float) said[c];
      }
    }
  }

  /** What one step takes. */
  static final class Batch {

    /** {@code batch × 784} values. */
    final float[] ink;

    /** {@code batch × classes} probabilities. */
    final float[] targets;

    Batch(float[] ink, float[] targets) {
      this.ink = ink;
      this.targets = targets;
    }
  }
}
