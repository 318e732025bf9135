package io.github.hdr4j.samples.training;

/**
 * The columns that a digit's ink covers.
 *
 * @param first with ink
 * @param last with ink
 */
record Columns(int first, int last) {
  /** Ink below this is a soft rim. */
  private static final float INK = 0.3f;

  static Columns of(float[] digit) {
    int first = Architecture.SIDE / 2;
    int last = first;
    for (int i = 0; i < digit.length; i++) {
      if (digit[i] >= INK) {
        first = Math.min(first, i % Architecture.SIDE);
        last = Math.max(last, i % Architecture.SIDE);
      }
    }
    return new Columns(first, last);
  }

  /** How many they are. */
  int count() {
    return last - first + 1;
  }
}
