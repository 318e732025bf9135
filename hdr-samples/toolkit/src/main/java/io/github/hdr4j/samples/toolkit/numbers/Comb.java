package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.Pick;
import java.util.List;
import java.util.Random;

/**
 * Printed places for the digits of a number: boxes of their own, boxes side by side, or a comb of
 * teeth on a line. Lengths are pixels of the sheet.
 *
 * @param kind of the print
 * @param width of one place
 * @param height of one place
 * @param gap between two boxes
 * @param line width of the print
 */
record Comb(Kind kind, int width, int height, int gap, double line) {
  /** How it is printed. */
  enum Kind {
    /** Boxes with gaps between them. */
    BOXES,
    /** Boxes that share their sides. */
    ROW,
    /** A line with a tooth between each two places. */
    TEETH
  }

  private static final double TOOTH = 0.4;

  /** One for digits of a height, photographed so that a block of pixels becomes one. */
  static Comb any(double digit, int block, Random random) {
    Kind kind = Pick.from(List.of(Kind.values()), random);
    return new Comb(
        kind,
        (int) (digit * Pick.between(1.05, 1.4, random)),
        (int) (digit * Pick.between(1.35, 1.8, random)),
        kind == Kind.BOXES ? (int) (digit * Pick.between(0.12, 0.4, random)) : 0,
        block * Pick.between(0.9, 2, random));
  }

  /** From one place to the next. */
  int pitch() {
    return width + gap;
  }

  /** Prints so many places. */
  void print(Plate plate, int left, int top, int places) {
    double bottom = top + height;
    double right = left + (double) places * pitch() - gap;
    if (kind == Kind.TEETH) {
      plate.bar(left, bottom - line, right, bottom);
      for (int i = 0; i <= places; i++) {
        double x = left + i * pitch() - line / 2;
        plate.bar(x, bottom - TOOTH * height, x + line, bottom);
      }
      return;
    }
    for (int i = 0; i < places; i++) {
      double x = left + i * pitch();
      plate.bar(x - line / 2, top, x + line / 2, bottom);
      plate.bar(x + width - line / 2, top, x + width + line / 2, bottom);
      plate.bar(x - line / 2, top, x + width + line / 2, top + line);
      plate.bar(x - line / 2, bottom - line, x + width + line / 2, bottom);
    }
  }
}
