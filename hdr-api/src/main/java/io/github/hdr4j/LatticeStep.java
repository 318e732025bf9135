package io.github.hdr4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A hypothesis and what it is taken for.
 *
 * @param hypothesis of the lattice
 * @param symbol digit, sign, or {@link NumberReading#OTHER}
 * @param score natural logarithm of the probability of that, given the pieces
 * @param reading what the recogniser said, if it was asked
 */
record LatticeStep(
    Hypothesis hypothesis, char symbol, double score, Optional<Recognition> reading) {
  /** Digits less probable than this are never part of the best reading. */
  private static final double LEAST = 1e-4;

  /**
   * What it costs to take whole marks for something other than a digit, beside its improbability,
   * for each of their pieces: many pieces are rather digits that touch.
   */
  private static final double OTHER_COST = 3;

  private static final double SMALLEST = 1e-12;

  /** All that a digit hypothesis can be taken for. */
  static List<LatticeStep> of(Hypothesis.Digit digit, Recognition reading) {
    List<LatticeStep> steps = new ArrayList<>();
    Optional<Recognition> said = Optional.of(reading);
    double digitness = log(reading.digitProbability());
    for (int d = 0; reading.best().isPresent() && d < Recognition.DIGITS; d++) {
      double probability = reading.probability(d);
      if (probability >= LEAST) {
        double score = digitness + Math.log(probability) - digit.penalty();
        steps.add(new LatticeStep(digit, (char) ('0' + d), score, said));
      }
    }
    if (digit.isWhole()) {
      double score =
          log(1 - reading.digitProbability())
              - OTHER_COST * (digit.to() - digit.from())
              - digit.penalty();
      steps.add(new LatticeStep(digit, NumberReading.OTHER, score, said));
    }
    return steps;
  }

  /** A sign is read if it is wanted, and passed over if not. */
  static LatticeStep of(Hypothesis.Sign sign, Set<NumberSign> wanted) {
    char symbol = wanted.contains(sign.sign()) ? sign.sign().symbol() : NumberReading.OTHER;
    return new LatticeStep(sign, symbol, -sign.penalty(), Optional.empty());
  }

  static LatticeStep of(Hypothesis.Other other) {
    return new LatticeStep(other, NumberReading.OTHER, -other.penalty(), Optional.empty());
  }

  private static double log(double probability) {
    return Math.log(Math.max(SMALLEST, probability));
  }

  /** The same step with another score. */
  LatticeStep withScore(double other) {
    return new LatticeStep(hypothesis, symbol, other, reading);
  }

  boolean isDigit() {
    return NumberWord.isDigit(symbol);
  }

  /** Tells whether it is neither a digit nor a sign that is wanted. */
  boolean isOther() {
    return symbol == NumberReading.OTHER;
  }

  /** Tells whether it leaves no trace in the text, as specks do. */
  boolean isSilent() {
    return isOther() && !(hypothesis instanceof Hypothesis.Digit);
  }

  /** What the recogniser said of a digit, with its place. */
  Recognition placed() {
    Hypothesis.Digit digit = (Hypothesis.Digit) hypothesis;
    return reading.orElseThrow().measuredLater(digit.box(), digit.mark()::style);
  }
}
