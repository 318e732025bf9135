package io.github.hdr4j.preprocess.forms.kind;

/** The formula of Luhn (1960), US patent 2,950,048. */
final class Luhn {
  private Luhn() {}

  /** The sum of all digits, every second one from the right doubled, modulo 10. */
  static int sum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted / 10 + weighted % 10;
    }
    return sum % 10;
  }
}
