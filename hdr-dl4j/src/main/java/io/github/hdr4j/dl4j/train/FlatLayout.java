package io.github.hdr4j.dl4j.train;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/**
 * Where things lie in the flat array of a network's weights.
 *
 * @param running the running means and variances of batch norm, which no gradient moves
 * @param ends where each convolution or dense layer ends, its batch norm included
 */
record FlatLayout(List<Range> running, List<Integer> ends) {

  /** Scale, shift, running mean and running variance: as many of each. */
  private static final int ARRAYS_OF_BATCH_NORM = 4;

  /** A part of the array. */
  record Range(int from, int to) {}

  static FlatLayout of(MultiLayerNetwork network) {
    List<Range> running = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int end = 0;
    for (Layer layer : network.getLayers()) {
      int length = (int) layer.numParams();
      end += length;
      if (layer.conf().getLayer() instanceof BatchNormalization) {
        running.add(new Range(end - 2 * (length / ARRAYS_OF_BATCH_NORM), end));
        ends.set(ends.size() - 1, end);
      } else if (length > 0) {
        ends.add(end);
      }
    }
    return new FlatLayout(running, ends);
  }

  /** Where the first layers with weights end, so many of them. */
  int end(int layers) {
    return layers == 0 ? 0 : ends.get(layers - 1);
  }
}
