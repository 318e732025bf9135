package io.github.hdr4j.preprocess.forms.kind;

/** How the last digits of a number check the others. Later versions may add constants. */
public enum CheckScheme {
  /**
   * One digit, found by doubling every second one (Luhn 1960, US patent 2,950,048; ISO/IEC 7812-1):
   * payment cards, IMEI. Finds every wrong digit and all swapped neighbours but 09 and 90.
   */
  LUHN(1) {
    @Override
    int remainder(String digits) {
      return Luhn.sum(digits);
    }
  },
  /**
   * One digit, found in the dihedral group of order ten (Verhoeff 1969, "Error detecting decimal
   * codes"): Aadhaar. Finds every wrong digit and all swapped neighbours.
   */
  VERHOEFF(1) {
    @Override
    int remainder(String digits) {
      return Verhoeff.product(digits);
    }
  },
  /**
   * Two digits that make the number leave 1 when divided by 97 (ISO/IEC 7064, MOD 97-10): IBAN once
   * its letters are numbers, and account numbers of many banks. Finds nearly all mistakes.
   */
  MOD_97_10(2) {
    @Override
    int remainder(String digits) {
      return Mod97.remainderLessOne(digits);
    }
  };

  private final int checkDigits;

  CheckScheme(int checkDigits) {
    this.checkDigits = checkDigits;
  }

  /** What is left over of a number: 0 if its check digits are right. */
  abstract int remainder(String digits);

  /**
   * How many of the last digits check the others.
   *
   * @return 1 or 2
   */
  public int checkDigits() {
    return checkDigits;
  }

  /**
   * Tells whether the check of a number is right.
   *
   * @param number the digits 0 to 9 with the check digits at the end
   * @return false also for a text that is too short or has other characters
   */
  public boolean isValid(String number) {
    return number.length() > checkDigits && isDigits(number) && remainder(number) == 0;
  }

  /**
   * Appends the check digits.
   *
   * @param digits 0 to 9, at least one
   * @return a valid number
   * @throws IllegalArgumentException if there are other characters, or none
   */
  public String complete(String digits) {
    if (digits.isEmpty() || !isDigits(digits)) {
      throw new IllegalArgumentException("not a number: '" + digits + "'");
    }
    int most = checkDigits == 1 ? 10 : 100;
    for (int check = 0; check < most; check++) {
      String number = digits + (checkDigits == 1 ? "" + check : "%02d".formatted(check));
      if (remainder(number) == 0) {
        return number;
      }
    }
    throw new AssertionError("no check digits for " + digits);
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
