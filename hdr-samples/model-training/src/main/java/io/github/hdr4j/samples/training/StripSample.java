package io.github.hdr4j.samples.training;

import io.github.hdr4j.LineStrip;
import java.util.List;

/**
 * A strip and what is written on it.
 *
 * @param ink row-major, 0 to 255
 * @param columns of the strip
 * @param digits from left to right
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record StripSample(byte[] ink, int columns, List<Digit> digits) {
  private static final float FULL = 255;

  /**
   * A digit.
   *
   * @param label 0 to 9
   * @param centre of its ink, column
   * @param width of its ink, columns
   */
  record Digit(int label, double centre, double width) {}

  StripSample {
    digits = List.copyOf(digits);
  }

  static StripSample of(LineStrip strip, List<Digit> digits) {
    float[] values = strip.toArray();
    byte[] ink = new byte[values.length];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = (byte) Math.round(values[i] * FULL);
    }
    return new StripSample(ink, strip.columns(), digits);
  }

  float ink(int x, int y) {
    boolean inside = x >= 0 && x < columns && y >= 0 && y < LineStrip.ROWS;
    return inside ? (ink[y * columns + x] & 0xff) / FULL : 0;
  }
}
