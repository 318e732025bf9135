package io.github.hdr4j.preprocess.forms.kind;

/** The system MOD 97-10 of ISO/IEC 7064:2003. */
final class Mod97 {
  private static final int MODULUS = 97;

  private Mod97() {}

  /** One less than the number modulo 97, 0 for a valid number. */
  static int remainderLessOne(String digits) {
    int remainder = 0;
    for (int i = 0; i < digits.length(); i++) {
      remainder = (remainder * 10 + digits.charAt(i) - '0') % MODULUS;
    }
    return Math.floorMod(remainder - 1, MODULUS);
  }
}
