package io.github.hdr4j.samples.toolkit.metrics;

import java.util.Arrays;
import java.util.List;

/**
 * The share of all pictures that can be read at a fixed error: the most confident readings first,
 * as many as can be taken before too many of them are wrong. It is what readers of cheques are
 * judged by (Gorski et al. 1999, "A2iA Check Reader"). Immutable.
 */
public final class ReadRate {
  /** Shares of wrong readings that are usually asked for. */
  public static final List<Double> ERRORS = List.of(0.03, 0.01);

  private final long pictures;
  private final double[] confidences;
  private final long[] wrong;

  /**
   * Sorts the readings.
   *
   * @param answers readings that may be taken
   * @param pictures all there are, also those that were not read
   */
  private ReadRate(List<Answer> answers, long pictures) {
    this.pictures = pictures;
    Answer[] sorted = answers.toArray(Answer[]::new);
    Arrays.sort(sorted, (one, other) -> Double.compare(other.confidence(), one.confidence()));
    confidences = Arrays.stream(sorted).mapToDouble(Answer::confidence).toArray();
    wrong = new long[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      wrong[i] = (i == 0 ? 0 : wrong[i - 1]) + (sorted[i].right() ? 0 : 1);
    }
  }

  /**
   * One reading.
   *
   * @param confidence of it, 0 to 1
   * @param right whether it is correct
   */
  public record Answer(double confidence, boolean right) {}

  /**
   * Takes up readings.
   *
   * @param answers readings that may be taken
   * @param pictures all there are, also those that were not read
   * @return their read rates
   * @throws IllegalArgumentException if there are more answers than pictures
   */
  public static ReadRate of(List<Answer> answers, long pictures) {
    if (answers.size() > pictures) {
      throw new IllegalArgumentException(answers.size() + " readings of " + pictures + " pictures");
    }
    return new ReadRate(answers, pictures);
  }

  /**
   * The read rate at a fixed error.
   *
   * @param error largest share of wrong readings among those that are taken, 0 to 1
   * @return share of all pictures, 0 to 1; 0 without pictures
   */
  public double at(double error) {
    for (int taken = confidences.length; taken > 0; taken--) {
      // A threshold cannot part readings that are equally confident.
      boolean cut = taken == confidences.length || confidences[taken] < confidences[taken - 1];
      if (cut && wrong[taken - 1] <= error * taken) {
        return (double) taken / pictures;
      }
    }
    return 0;
  }
}
