package io.github.hdr4j.preprocess.forms.kind;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A number whose last digits check the others, such as the number of a payment card or an account.
 * Of all probable readings only those count whose check is right. The value is what is written,
 * without spaces.
 *
 * @param scheme of the check
 * @param least fewest digits with the check digits, at least one more than those
 * @param most most digits, not below {@code least}, up to 64
 */
public record CheckedNumber(CheckScheme scheme, int least, int most) implements FieldKind {
  /**
   * Checks the lengths.
   *
   * @param scheme of the check
   * @param least fewest digits with the check digits, at least one more than those
   * @param most most digits, not below {@code least}, up to 64
   * @throws IllegalArgumentException if they are out of range
   */
  public CheckedNumber {
    requireNonNull(scheme, "scheme");
    Lengths.check(least, most);
    if (least <= scheme.checkDigits()) {
      throw new IllegalArgumentException(
          "%s takes %d of the digits to check the others, so %d are too few"
              .formatted(scheme, scheme.checkDigits(), least));
    }
  }

  @Override
  public Optional<String> value(String written) {
    return Lengths.digits(written, least, most).filter(scheme::isValid);
  }
}
