package io.github.hdr4j.preprocess.forms.kind;

import java.util.Optional;

/**
 * A postal code of digits, such as a German one, an Indian PIN code or a ZIP code.
 *
 * @param digits how many, 3 to 10
 * @param zeroFirst whether the first may be 0: it is in "01067 Dresden", but in no PIN code
 */
public record PostalCode(int digits, boolean zeroFirst) implements FieldKind {
  private static final int LEAST = 3;
  private static final int MOST = 10;

  /**
   * Checks the length.
   *
   * @param digits how many, 3 to 10
   * @param zeroFirst whether the first may be 0
   * @throws IllegalArgumentException if the length is out of range
   */
  public PostalCode {
    if (digits < LEAST || digits > MOST) {
      throw new IllegalArgumentException(
          "a postal code has %d to %d digits, not %d".formatted(LEAST, MOST, digits));
    }
  }

  /**
   * An Indian PIN code (postal index number): six digits, the first of which is not 0.
   *
   * @return the kind
   */
  public static PostalCode pin() {
    return new PostalCode(6, false);
  }

  /**
   * A ZIP code of the United States, or another postal code of five digits.
   *
   * @return the kind
   */
  public static PostalCode zip() {
    return new PostalCode(5, true);
  }

  @Override
  public int least() {
    return digits;
  }

  @Override
  public int most() {
    return digits;
  }

  @Override
  public Optional<String> value(String written) {
    return Lengths.digits(written, digits, digits)
        .filter(code -> zeroFirst || code.charAt(0) != '0');
  }
}
