package io.github.hdr4j.preprocess.forms.kind;

import java.util.Optional;

/**
 * Some digits, such as a customer number or the state of a meter. Leading zeros count: the value is
 * what is written, without spaces.
 *
 * @param least fewest digits, 1 or more
 * @param most most digits, not below {@code least}, up to 64
 */
public record Digits(int least, int most) implements FieldKind {
  /**
   * Checks the lengths.
   *
   * @param least fewest digits, 1 or more
   * @param most most digits, not below {@code least}, up to 64
   * @throws IllegalArgumentException if they are out of range
   */
  public Digits {
    Lengths.check(least, most);
  }

  /**
   * So many digits.
   *
   * @param count 1 to 64
   * @throws IllegalArgumentException if it is out of range
   */
  public Digits(int count) {
    this(count, count);
  }

  @Override
  public Optional<String> value(String written) {
    return Lengths.digits(written, least, most);
  }
}
