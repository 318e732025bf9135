package io.github.hdr4j.samples.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.training.GradientCollector;
import io.github.hdr4j.LineStrip;
import java.util.List;

/**
 * The network for strips as PyTorch computes it. Holds no weights: they come and go as flat arrays
 * laid out by {@link StripArchitecture#slots()}. For one thread at a time.
 */
final class StripTorch implements AutoCloseable {
  private static final Shape ONE = new Shape(1, 1);
  private static final Shape NONE = new Shape(0, 0);

  private final StripArchitecture architecture;
  private final List<Slot> slots;
  private final Engine engine;
  private final NDManager manager;

  StripTorch(StripArchitecture architecture) {
    this.architecture = architecture;
    slots = architecture.slots();
    engine = Engine.getEngine("PyTorch");
    manager = engine.newBaseManager();
  }

  /**
   * Runs a batch forward and backward.
   *
   * @param weights the network; its running statistics are moved towards the batch's
   * @param gradient receives the loss's gradient; zero where nothing is trained
   * @return the mean loss of a strip
   */
  double gradient(float[] weights, StripBatch batch, float[] gradient) {
    try (NDManager step = manager.newSubManager()) {
      List<NDArray> arrays = TorchLayers.load(step, slots, weights);
      double loss;
      try (GradientCollector collector = engine.newGradientCollector()) {
        TorchLayers.watch(arrays, slots);
        NDArray logits = forward(images(step, batch), arrays, true);
        // The gradient of the digits' probability is that of a cross-entropy with these shares.
        StripBatch.Wanted wanted = batch.wanted(logits.toFloatArray());
        loss = wanted.loss();
        NDArray target = step.create(wanted.shares(), logits.getShape());
        collector.backward(logits.logSoftmax(1).mul(target).sum().mul(-1f / batch.count()));
      }
      TorchLayers.store(arrays, slots, gradient, weights);
      return loss;
    }
  }

  /** The logits with the running statistics, {@code count × classes × frames}. */
  float[] logits(float[] weights, StripBatch batch) {
    try (NDManager step = manager.newSubManager()) {
      return forward(images(step, batch), TorchLayers.load(step, slots, weights), false)
          .toFloatArray();
    }
  }

  @Override
  public void close() {
    manager.close();
  }

  private NDArray forward(NDArray images, List<NDArray> arrays, boolean training) {
    List<Stage> stages = architecture.stages();
    NDArray x = TorchLayers.stages(images, stages, arrays, training);
    int last = TorchLayers.STAGE_ARRAYS * stages.size();
    return Conv2d.conv2d(x, arrays.get(last), arrays.get(last + 1), ONE, NONE, ONE)
        .singletonOrThrow();
  }

  private static NDArray images(NDManager step, StripBatch batch) {
    return step.create(batch.ink(), new Shape(batch.count(), 1, LineStrip.ROWS, batch.columns()));
  }
}
