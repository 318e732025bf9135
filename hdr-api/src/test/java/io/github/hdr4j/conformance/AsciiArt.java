package io.github.hdr4j.conformance;

import io.github.hdr4j.DigitTensor;

/** A tensor as text, for the message of a test that failed. */
final class AsciiArt {
  private static final String INK = " .:-=+*#%@";

  private AsciiArt() {}

  static String of(DigitTensor tensor) {
    StringBuilder art = new StringBuilder();
    for (int y = 0; y < DigitTensor.SIZE; y++) {
      for (int x = 0; x < DigitTensor.SIZE; x++) {
        art.append(INK.charAt(Math.round(tensor.ink(x, y) * (INK.length() - 1))));
      }
      art.append('\n');
    }
    return art.toString();
  }
}
