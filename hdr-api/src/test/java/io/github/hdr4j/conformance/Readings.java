package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.hdr4j.Recognition;
import java.util.List;
import java.util.stream.IntStream;

/** Compares readings of the same picture. */
final class Readings {
  /** An engine may add in another order when the batch is larger; that stays far below this. */
  static final double TOLERANCE = 1e-5;

  private Readings() {}

  static void assertAlike(List<Recognition> expected, List<Recognition> actual) {
    assertEquals(expected.size(), actual.size(), "number of readings");
    for (int i = 0; i < expected.size(); i++) {
      assertAlike("reading " + i, expected.get(i), actual.get(i));
    }
  }

  static void assertAlike(String what, Recognition expected, Recognition actual) {
    assertAlikeButPlace(what, expected, actual);
    assertEquals(expected.box(), actual.box(), what + ": box");
    assertEquals(expected.style(), actual.style(), what + ": style");
  }

  static void assertAlikeButPlace(String what, Recognition expected, Recognition actual) {
    for (int digit = 0; digit < Recognition.DIGITS; digit++) {
      assertEquals(
          expected.probability(digit),
          actual.probability(digit),
          TOLERANCE,
          what + ": probability of " + digit);
    }
    assertEquals(
        expected.digitProbability(),
        actual.digitProbability(),
        TOLERANCE,
        what + ": digit probability");
  }

  /** How many readings differ from each other by more than the tolerance would hide. */
  static long distinct(List<Recognition> readings) {
    return readings.stream()
        .map(
            reading ->
                IntStream.range(0, Recognition.DIGITS)
                    .mapToObj(digit -> Math.round(reading.probability(digit) / TOLERANCE))
                    .toList())
        .distinct()
        .count();
  }
}
