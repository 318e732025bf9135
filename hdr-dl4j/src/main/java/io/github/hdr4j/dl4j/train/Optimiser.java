package io.github.hdr4j.dl4j.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.Adam;

/**
 * Moves a network's weights against the gradient, by Adam (D. Kingma and J. Ba, ICLR 2015).
 * Mutable, for one thread.
 */
final class Optimiser {

  private final TrainableNetwork network;
  private final FlatLayout layout;
  private final int frozen;
  private final Optional<Anchor> anchor;
  private final Adam adam = new Adam();
  private final INDArray moments;
  private final GradientUpdater<?> updater;

  /**
   * For one network.
   *
   * @param frozen how many layers with weights, from the first on, stay as they are
   * @param anchor pulls the weights towards others, if present
   */
  Optimiser(TrainableNetwork network, int frozen, Optional<Anchor> anchor) {
    this.network = network;
    this.layout = FlatLayout.of(network.layers());
    this.frozen = layout.end(frozen);
    this.anchor = anchor;
    this.moments = Nd4j.zeros(1, 2 * network.weights().length());
    this.updater = adam.instantiate(moments, true);
  }

  /** Mean gradient and mean squared gradient, one after the other; writing to it restores them. */
  INDArray moments() {
    return moments;
  }

  /**
   * One step.
   *
   * @param gradient summed over the batch; changed
   * @param batch how many samples it is of
   * @param step counted from 0
   * @param rate learning rate
   */
  void step(INDArray gradient, int batch, int step, double rate) {
    // Deeplearning4j gives running means and variances as "gradients" that are to be subtracted.
    List<INDArray> averages = new ArrayList<>();
    for (FlatLayout.Range range : layout.running()) {
      INDArray part = part(gradient, range.from(), range.to());
      averages.add(part.dup());
      part.assign(0);
    }
    if (frozen > 0) {
      part(gradient, 0, frozen).assign(0);
    }
    gradient.divi(batch);
    adam.setLearningRate(rate);
    updater.applyUpdater(gradient, step, 0);
    for (int i = 0; i < averages.size(); i++) {
      FlatLayout.Range range = layout.running().get(i);
      part(gradient, range.from(), range.to()).assign(averages.get(i));
    }
    INDArray weights = network.weights();
    weights.subi(gradient);
    anchor.ifPresent(to -> to.pull(weights, rate));
  }

  private static INDArray part(INDArray row, int from, int to) {
    return row.get(NDArrayIndex.all(), NDArrayIndex.interval(from, to));
  }
}
