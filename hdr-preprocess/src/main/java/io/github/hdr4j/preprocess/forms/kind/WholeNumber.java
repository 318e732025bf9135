package io.github.hdr4j.preprocess.forms.kind;

import java.util.Optional;

/**
 * A whole number within bounds, such as a mark of an exam. The value has no leading zeros.
 *
 * @param from smallest number, 0 or more
 * @param to largest number, not below {@code from}
 */
public record WholeNumber(long from, long to) implements FieldKind {
  /**
   * Checks the bounds.
   *
   * @param from smallest number, 0 or more
   * @param to largest number, not below {@code from}
   * @throws IllegalArgumentException if they are out of range
   */
  public WholeNumber {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "a whole number lies between two numbers of 0 or more: %d to %d".formatted(from, to));
    }
  }

  @Override
  public int least() {
    return Long.toString(from).length();
  }

  @Override
  public int most() {
    return Long.toString(to).length();
  }

  /** Leading zeros may fill up the digits of the largest number. */
  @Override
  public Optional<String> value(String written) {
    return Lengths.digits(written, least(), most())
        .map(Long::parseLong)
        .filter(number -> number >= from && number <= to)
        .map(String::valueOf);
  }
}
