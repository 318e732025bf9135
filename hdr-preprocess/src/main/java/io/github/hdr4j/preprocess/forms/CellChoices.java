package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.NumberReading;
import io.github.hdr4j.Recognition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a cell of a comb may say, the most probable symbol first.
 *
 * @param choices with different symbols
 */
record CellChoices(List<Choice> choices) {
  /**
   * One symbol.
   *
   * @param symbol a digit or {@link NumberReading#OTHER}
   * @param score natural logarithm of its probability
   */
  record Choice(char symbol, double score) {}

  /**
   * The probability that a cell holds any digit, whatever the recogniser says: no check digit may
   * make it believe what it takes for impossible.
   */
  private static final double ANY = 0.005;

  private static final double SMALLEST = 1e-9;

  /** The choices of a cell. */
  static CellChoices of(Recognition reading, boolean lettersToo) {
    List<Choice> choices = new ArrayList<>();
    double digit = lettersToo ? reading.digitProbability() : 1;
    for (int d = 0; d < Recognition.DIGITS; d++) {
      double probability = (1 - ANY) * reading.probability(d) + ANY / Recognition.DIGITS;
      choices.add(choice((char) ('0' + d), digit * probability));
    }
    if (lettersToo) {
      choices.add(choice(NumberReading.OTHER, 1 - digit));
    }
    choices.sort(Comparator.comparingDouble(Choice::score).reversed());
    return new CellChoices(List.copyOf(choices));
  }

  private static Choice choice(char symbol, double probability) {
    return new Choice(symbol, Math.log(Math.max(SMALLEST, probability)));
  }
}
