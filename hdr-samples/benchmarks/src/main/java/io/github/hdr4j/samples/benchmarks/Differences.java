package io.github.hdr4j.samples.benchmarks;

import io.github.hdr4j.Recognition;
import java.util.Locale;

/** How often and how far the readings of two backends differ. Mutable, for one thread. */
final class Differences {
  /** Largest difference of a probability that arithmetic in another order may make. */
  private static final double TOLERANCE = 1e-3;

  private int readings;
  private int otherDigits;
  private int otherVerdicts;
  private double largest;

  void add(Recognition one, Recognition other) {
    readings++;
    otherDigits += one.best().equals(other.best()) ? 0 : 1;
    otherVerdicts += one.verdict() == other.verdict() ? 0 : 1;
    largest = Math.max(largest, Math.abs(one.digitProbability() - other.digitProbability()));
    for (int digit = 0; digit < 10; digit++) {
      largest = Math.max(largest, Math.abs(one.probability(digit) - other.probability(digit)));
    }
  }

  void add(Differences others) {
    readings += others.readings;
    otherDigits += others.otherDigits;
    otherVerdicts += others.otherVerdicts;
    largest = Math.max(largest, others.largest);
  }

  boolean withinTolerance() {
    return largest <= TOLERANCE;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d readings, %d with another digit, %d with another verdict, probabilities differ by %.1e"
            + " at most",
        readings,
        otherDigits,
        otherVerdicts,
        largest);
  }
}
