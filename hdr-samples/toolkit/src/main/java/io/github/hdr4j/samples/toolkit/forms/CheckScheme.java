package io.github.hdr4j.samples.toolkit.forms;

import java.math.BigInteger;
import java.util.stream.IntStream;

/** Digits at the end of a number that tell whether it was written down rightly. */
public enum CheckScheme {
  /** One digit, as of card and account numbers (ISO/IEC 7812-1). */
  LUHN(1) {
    @Override
    public boolean holds(String digits) {
      int sum =
          IntStream.range(0, digits.length())
              .map(
                  i -> {
                    int digit = digits.charAt(digits.length() - 1 - i) - '0';
                    return i % 2 == 0 ? digit : digit / 5 + 2 * digit % 10;
                  })
              .sum();
      return sum % 10 == 0;
    }
  },

  /** One digit that tells every swap of neighbours, too (Verhoeff 1969). */
  VERHOEFF(1) {
    @Override
    public boolean holds(String digits) {
      int value = 0;
      for (int i = 0; i < digits.length(); i++) {
        int digit = digits.charAt(digits.length() - 1 - i) - '0';
        for (int turn = 0; turn < i % 8; turn++) {
          digit = PERMUTATION.charAt(digit) - '0';
        }
        value = product(value, digit);
      }
      return value == 0;
    }
  },

  /** Two digits, as of IBANs (ISO 7064, MOD 97-10). */
  MOD_97(2) {
    @Override
    public boolean holds(String digits) {
      return new BigInteger(digits).mod(BigInteger.valueOf(97)).equals(BigInteger.ONE);
    }
  };

  private static final String PERMUTATION = "1576283094";

  private final int checkDigits;

  CheckScheme(int checkDigits) {
    this.checkDigits = checkDigits;
  }

  /** Of two symmetries of a pentagon: 0 to 4 turn it, 5 to 9 turn it over. */
  private static int product(int a, int b) {
    if (a < 5) {
      return b < 5 ? (a + b) % 5 : 5 + (a + b) % 5;
    }
    return b < 5 ? 5 + Math.floorMod(a - b, 5) : Math.floorMod(a - b, 5);
  }

  /**
   * Tells whether a number is right.
   *
   * @param digits 0 to 9 only, at least one
   * @return whether the scheme holds
   */
  public abstract boolean holds(String digits);

  /** A number of some length that obeys the scheme, made from the first digits of another. */
  String complete(String digits) {
    String stem = digits.substring(0, digits.length() - checkDigits);
    int limit = checkDigits == 1 ? 10 : 100;
    return IntStream.range(0, limit)
        .mapToObj(end -> stem + ("%0" + checkDigits + "d").formatted(end))
        .filter(this::holds)
        .findFirst()
        .orElseThrow();
  }
}
