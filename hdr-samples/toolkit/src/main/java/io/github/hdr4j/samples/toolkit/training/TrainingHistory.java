package io.github.hdr4j.samples.toolkit.training;

import java.util.List;

/**
 * How a training went, epoch by epoch. Immutable.
 *
 * @param epochs one or more, their numbers rising
 */
public record TrainingHistory(List<EpochFigures> epochs) {
  /**
   * Copies the list and checks its order.
   *
   * @param epochs one or more, their numbers rising
   * @throws IllegalArgumentException if there are none, or a number does not rise
   */
  public TrainingHistory {
    epochs = List.copyOf(epochs);
    if (epochs.isEmpty()) {
      throw new IllegalArgumentException("a training history has an epoch or more");
    }
    for (int i = 1; i < epochs.size(); i++) {
      if (epochs.get(i).epoch() <= epochs.get(i - 1).epoch()) {
        throw new IllegalArgumentException(
            "epoch %d comes after epoch %d"
                .formatted(epochs.get(i).epoch(), epochs.get(i - 1).epoch()));
      }
    }
  }
}
