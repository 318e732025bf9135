package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.Box;
import io.github.hdr4j.samples.toolkit.drawing.Ink;

/**
 * A digit or a sign before it is put into a line, in any resolution.
 *
 * @param ink on a sheet of its own
 * @param box of the ink, in pixels of that sheet
 * @param top where a digit of this size begins, in pixels of that sheet
 * @param baseline where it ends
 */
public record Form(Ink ink, Box box, double top, double baseline) {
  /** What counts as ink where its extent is asked for. */
  static final double INKED = 0.5;

  /**
   * A digit, which stands on the baseline.
   *
   * @param ink on a sheet of its own
   * @return its form
   * @throws IllegalArgumentException if there is no ink
   */
  static Form digit(Ink ink) {
    Box box = Boxes.of(ink);
    // a wide digit is flatter in a set whose digits are all fitted into the same square
    double height = Math.max(box.height(), 0.8 * box.width());
    return new Form(ink, box, box.y() + box.height() - height, box.y() + box.height());
  }

  /**
   * What is not as high as a digit, or hangs below the line.
   *
   * @param ink on a sheet of its own
   * @param top where a digit of this size would begin, in pixels of that sheet
   * @param baseline where it would end
   * @return its form
   * @throws IllegalArgumentException if there is no ink
   */
  public static Form of(Ink ink, double top, double baseline) {
    return new Form(ink, Boxes.of(ink), top, baseline);
  }

  /** From the top of a digit to the baseline, in pixels. */
  double height() {
    return baseline - top;
  }

  /** Width of the line as a share of the height: twice the ink over the length of its edge. */
  double lineWidth() {
    double area = 0;
    double edge = 0;
    for (int y = 0; y + 1 < ink.height(); y++) {
      for (int x = 0; x + 1 < ink.width(); x++) {
        double here = ink.at(x, y);
        area += here;
        edge += Math.hypot(ink.at(x + 1, y) - here, ink.at(x, y + 1) - here);
      }
    }
    return 2 * area / edge / height();
  }
}
