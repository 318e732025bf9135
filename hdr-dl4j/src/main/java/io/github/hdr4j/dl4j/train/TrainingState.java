package io.github.hdr4j.dl4j.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that changes while training, so all that a checkpoint holds. Mutable, for one thread. */
final class TrainingState {

  private static final Comparator<EpochSummary> BETTER =
      Comparator.comparingDouble(EpochSummary::validationAccuracy)
          .thenComparing(Comparator.comparingDouble(EpochSummary::validationLoss).reversed());

  /** Epochs completed. */
  int epoch;

  /** Steps made of the current epoch. */
  int step;

  /** Loss summed over the samples of the current epoch. */
  double loss;

  /** Samples of the current epoch ranked right. */
  int right;

  /** The epochs completed. */
  final List<EpochSummary> history = new ArrayList<>();

  /** The network's weights. */
  float[] weights = {};

  /** The optimiser's. */
  float[] moments = {};

  /** The weights after the best epoch; empty where the last ones are kept. */
  float[] best = {};

  /** The number of the best epoch on the validation part, the first of equals; 0 before any. */
  int bestEpoch() {
    int best = 0;
    for (EpochSummary epoch : history) {
      if (best == 0 || BETTER.compare(epoch, history.get(best - 1)) > 0) {
        best = epoch.epoch();
      }
    }
    return best;
  }
}
