package io.github.hdr4j.samples.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import io.github.hdr4j.dl4j.train.Logits;
import java.util.List;

/**
 * The network as PyTorch computes it. Holds no weights: they come and go as flat arrays laid out by
 * {@link Architecture#slots()}. For one thread at a time.
 */
final class TorchNetwork implements AutoCloseable {

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
      List<NDArray> arrays = TorchLayers.load(step, slots, weights);
      NDArray target = step.create(wanted, new Shape(batch.count(), classes()));
      NDArray logits;
      double loss;
      try (GradientCollector collector = engine.newGradientCollector()) {
        TorchLayers.watch(arrays, slots);
        logits = forward(images(step, batch.images), arrays, true);
        NDArray mean = logits.logSoftmax(1).mul(target).sum().mul(-1f / batch.count());
        loss = mean.getFloat();
        collector.backward(mean);
      }
      TorchLayers.store(arrays, slots, gradient, weights);
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
      return forward(images(step, images), TorchLayers.load(step, slots, weights), false)
          .toFloatArray();
    }
  }

  @Override
  public void close() {
    manager.close();
  }

  private NDArray forward(NDArray images, List<NDArray> arrays, boolean training) {
    List<Stage> stages = architecture.stages();
    NDArray input = images.sub(Architecture.MEAN).div(Architecture.DEVIATION);
    NDArray x = TorchLayers.stages(input, stages, arrays, training);
    NDArray pooled = x.reshape(x.getShape().get(0), x.getShape().get(1), -1).mean(new int[] {2});
    int last = TorchLayers.STAGE_ARRAYS * stages.size();
    return pooled.matMul(arrays.get(last).transpose()).add(arrays.get(last + 1));
  }

  private static NDArray images(NDManager step, float[] images) {
    int count = images.length / Architecture.PIXELS;
    return step.create(images, new Shape(count, 1, Architecture.SIDE, Architecture.SIDE));
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
