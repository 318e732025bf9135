package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.Recognition;
import java.util.OptionalDouble;

/** How certain a reading is to show the very digit read: what acceptance is decided by. */
final class Certainty {
  private Certainty() {}

  /**
   * The confidence times the probability that it is a digit at all.
   *
   * @return 0 to 1; absent for what no threshold would accept: blanks and what is not a digit
   */
  static OptionalDouble of(Recognition reading) {
    return switch (reading.verdict()) {
      case ACCEPTED, UNCERTAIN ->
          OptionalDouble.of(reading.confidence() * reading.digitProbability());
      case NOT_A_DIGIT, BLANK -> OptionalDouble.empty();
    };
  }
}
