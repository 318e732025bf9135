package io.github.hdr4j.samples.training;

import io.github.hdr4j.preprocess.augment.Augmentation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * The batches of one epoch: shuffled, augmented, made ahead of time by other threads, in an order
 * and with values that depend on the seed and the epoch alone. A last, smaller batch is left out;
 * its pictures come up in other epochs.
 */
final class EpochBatches {

  /** Batches made ahead; enough to bridge one that takes longer. */
  private static final int AHEAD = 6;

  private final Samples samples;
  private final Augmentation augmentation;
  private final Seeds seeds;
  private final int epoch;
  private final int batch;
  private final int count;
  private final int[] order;
  private final ExecutorService makers;
  private final Deque<Future<Batch>> waiting = new ArrayDeque<>();
  private int submitted;

  EpochBatches(
      Samples samples,
      Augmentation augmentation,
      TrainingPlan plan,
      int epoch,
      ExecutorService makers) {
    this.samples = samples;
    this.augmentation = augmentation;
    this.seeds = new Seeds(plan.seed());
    this.epoch = epoch;
    this.batch = plan.batch();
    this.count = count(samples, plan);
    this.order = shuffled(samples.size(), seeds.order(epoch));
    this.makers = makers;
  }

  /** How many batches an epoch has. */
  static int count(Samples samples, TrainingPlan plan) {
    return samples.size() / plan.batch();
  }

  /** The next batch; called {@link #count} times. */
  Batch next() throws InterruptedException {
    while (submitted < count && waiting.size() < AHEAD) {
      int from = batch * submitted++;
      waiting.add(makers.submit(() -> make(from)));
    }
    try {
      return waiting.remove().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a batch could not be made", e.getCause());
    }
  }

  private Batch make(int from) {
    float[] images = new float[batch * Architecture.PIXELS];
    int[] labels = new int[batch];
    for (int i = 0; i < batch; i++) {
      int picture = order[from + i];
      float[] ink = augmentation.apply(samples.ink(picture), seeds.picture(epoch, from + i));
      System.arraycopy(ink, 0, images, i * Architecture.PIXELS, Architecture.PIXELS);
      labels[i] = samples.label(picture);
    }
    return new Batch(images, labels);
  }

  private static int[] shuffled(int size, SplittableRandom random) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
