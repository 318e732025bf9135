package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.NumberReading;
import io.github.hdr4j.Verdict;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * All that was read in a picture of numbers. Immutable.
 *
 * @param lines in reading order; none if nothing was found
 */
public record Transcript(List<NumberReading> lines) {
  /**
   * Copies the list.
   *
   * @param lines in reading order
   */
  public Transcript {
    lines = List.copyOf(lines);
  }

  /**
   * The lines below each other.
   *
   * @return with a line feed between two lines; empty if nothing was found
   */
  public String text() {
    return lines.stream().map(NumberReading::text).collect(Collectors.joining("\n"));
  }

  /**
   * The digits of all lines.
   *
   * @return without signs and spaces
   */
  public String digits() {
    return lines.stream().map(NumberReading::digitsOnly).collect(Collectors.joining());
  }

  /**
   * The probability that every line is right.
   *
   * @return 0 to 1; absent if nothing was found
   */
  public OptionalDouble confidence() {
    return lines.stream().mapToDouble(NumberReading::confidence).reduce((a, b) -> a * b);
  }

  /**
   * The conclusion.
   *
   * @return accepted if every line is, uncertain if one is not, and blank if there is none
   */
  public Verdict verdict() {
    if (lines.isEmpty()) {
      return Verdict.BLANK;
    }
    return lines.stream().allMatch(line -> line.verdict() == Verdict.ACCEPTED)
        ? Verdict.ACCEPTED
        : Verdict.UNCERTAIN;
  }
}
