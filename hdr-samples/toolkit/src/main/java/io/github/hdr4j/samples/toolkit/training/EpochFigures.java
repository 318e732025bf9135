package io.github.hdr4j.samples.toolkit.training;

import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How one epoch of a training went.
 *
 * @param epoch its number, from 1
 * @param loss mean training loss in nats, 0 or more
 * @param accuracy share of the training pictures read right, 0 to 1, if it was counted
 * @param validationLoss mean loss on pictures kept apart, 0 or more, if it was measured
 * @param validationAccuracy share of those pictures read right, 0 to 1, if it was counted
 */
public record EpochFigures(
    int epoch,
    double loss,
    OptionalDouble accuracy,
    OptionalDouble validationLoss,
    OptionalDouble validationAccuracy) {
  /**
   * Checks the ranges.
   *
   * @param epoch its number, from 1
   * @param loss mean training loss
   * @param accuracy share of the training pictures read right
   * @param validationLoss mean loss on pictures kept apart
   * @param validationAccuracy share of those pictures read right
   * @throws IllegalArgumentException if a figure is out of its range, or not finite
   */
  public EpochFigures {
    require(epoch >= 1, "an epoch's number is 1 or more, not " + epoch);
    Stream.of(OptionalDouble.of(loss), validationLoss)
        .flatMapToDouble(OptionalDouble::stream)
        .forEach(
            each ->
                require(each >= 0 && Double.isFinite(each), "a loss is 0 or more, not " + each));
    Stream.of(accuracy, validationAccuracy)
        .flatMapToDouble(OptionalDouble::stream)
        .forEach(each -> require(each >= 0 && each <= 1, "an accuracy is 0 to 1, not " + each));
  }

  private static void require(boolean fine, String message) {
    if (!fine) {
      throw new IllegalArgumentException(message);
    }
  }
}
