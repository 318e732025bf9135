package io.github.hdr4j.samples.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.GradientCollector;
import io.github.hdr4j.dl4j.train.Logits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The network as PyTorch computes it. Holds no weights: they come and go as flat arrays laid out by
 * {@link Architecture#slots()}. For one thread at a time.
 */
final class TorchNetwork implements AutoCloseable {

  /** PyTorch's default, and what folding must use too. */
  static final float BATCH_NORM_EPSILON = 1e-5f;

  /** Share of the old running statistics kept at each step. */
  private static final float BATCH_NORM_MOMENTUM = 0.9f;

  private static final Shape ONE = new Shape(1, 1);

  private final Architecture architecture;
  private final List<Slot> slots;
  private final Engine engine;
  private final NDManager manager;

  TorchNetwork(Architecture architecture) {
    this.architecture = architecture;
    this.slots = architecture.slots();
    this.engine = Engine.getEngine("PyTorch");
    this.manager = engine.newBaseManager();
  }

  /**
   * Runs a batch forward and backward.
   *
   * @param weights the network; its running statistics are moved towards the batch's
   * @param gradient receives the loss's gradient; zero where nothing is trained
   * @param wanted the wanted probabilities, {@code count × classes}
   */
  StepResult gradient(float[] weights, Batch batch, float[] wanted, float[] gradient) {
    try (NDManager step = manager.newSubManager()) {
      List<NDArray> arrays = arrays(step, weights);
      NDArray target = step.create(wanted, new Shape(batch.count(), classes()));
      NDArray logits;
      double loss;
      try (GradientCollector collector = engine.newGradientCollector()) {
        for (int i = 0; i < arrays.size(); i++) {
          arrays.get(i).setRequiresGradient(slots.get(i).kind().trained());
        }
        logits = forward(images(step, batch.images), arrays, true);
        NDArray mean = logits.logSoftmax(1).mul(target).sum().mul(-1f / batch.count());
        loss = mean.getFloat();
        collector.backward(mean);
      }
      for (int i = 0; i < arrays.size(); i++) {
        Slot slot = slots.get(i);
        if (slot.kind().trained()) {
          store(arrays.get(i).getGradient(), slot, gradient);
        } else {
          store(arrays.get(i), slot, weights);
        }
      }
      return new StepResult(loss, correct(logits.toFloatArray(), batch.labels));
    }
  }

  /**
   * Runs pictures forward with the running statistics.
   *
   * @param images {@code count × 784} values
   * @return {@code count × classes} logits
   */
  float[] logits(float[] weights, float[] images) {
    try (NDManager step = manager.newSubManager()) {
      return forward(images(step, images), arrays(step, weights), false).toFloatArray();
    }
  }

  @Override
  public void close() {
    manager.close();
  }

  private NDArray forward(NDArray images, List<NDArray> arrays, boolean training) {
    NDArray x = images.sub(Architecture.MEAN).div(Architecture.DEVIATION);
    int next = 0;
    for (Architecture.Stage stage : architecture.stages()) {
      Shape stride = new Shape(stage.stride(), stage.stride());
      // PyTorch takes an absent bias as a null handle, which DJL's wrapper does not: zeros instead
      NDArray noBias = x.getManager().zeros(new Shape(stage.filters()));
      NDList convolved = Conv2d.conv2d(x, arrays.get(next), noBias, stride, ONE, ONE);
      NDList normalised =
          BatchNorm.batchNorm(
              convolved.singletonOrThrow(),
              arrays.get(next + 3),
              arrays.get(next + 4),
              arrays.get(next + 1),
              arrays.get(next + 2),
              1,
              BATCH_NORM_MOMENTUM,
              BATCH_NORM_EPSILON,
              training);
      x = Activation.relu(normalised.singletonOrThrow());
      next += 5;
    }
    NDArray pooled = x.reshape(x.getShape().get(0), x.getShape().get(1), -1).mean(new int[] {2});
    return pooled.matMul(arrays.get(next).transpose()).add(arrays.get(next + 1));
  }

  private List<NDArray> arrays(NDManager step, float[] weights) {
    List<NDArray> arrays = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      long[] shape = slot.shape().stream().mapToLong(Integer::longValue).toArray();
      float[] values = Arrays.copyOfRange(weights, slot.offset(), slot.end());
      arrays.add(step.create(values, new Shape(shape)));
    }
    return arrays;
  }

  private static NDArray images(NDManager step, float[] images) {
    int count = images.length / Architecture.PIXELS;
    return step.create(images, new Shape(count, 1, Architecture.SIDE, Architecture.SIDE));
  }

  private static void store(NDArray from, Slot slot, float[] to) {
    System.arraycopy(from.toFloatArray(), 0, to, slot.offset(), slot.length());
  }

  private int correct(float[] logits, int[] labels) {
    int correct = 0;
    for (int i = 0; i < labels.length; i++) {
      correct += Logits.best(logits, i * classes(), classes()) == labels[i] ? 1 : 0;
    }
    return correct;
  }

  private int classes() {
    return architecture.classes();
  }
}
