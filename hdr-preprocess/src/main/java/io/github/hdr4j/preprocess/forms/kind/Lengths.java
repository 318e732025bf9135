package io.github.hdr4j.preprocess.forms.kind;

import java.util.Optional;

/** Numbers of digits. */
final class Lengths {
  /** No field holds more; a limit keeps searches short. */
  static final int MOST = 64;

  private Lengths() {}

  static void check(int least, int most) {
    if (least < 1 || most < least || most > MOST) {
      throw new IllegalArgumentException(
          "a field has 1 to %d digits, and not fewer than at least: %d to %d"
              .formatted(MOST, least, most));
    }
  }

  /** The digits without the spaces between them, if there is nothing else and so many of them. */
  static Optional<String> digits(String written, int least, int most) {
    String digits = written.replace(" ", "");
    boolean fits = digits.length() >= least && digits.length() <= most;
    return fits && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(digits)
        : Optional.empty();
  }
}
