package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.Box;
import io.github.hdr4j.samples.toolkit.drawing.Ink;

/**
 * Brings forms into the size, slant and turn of a line, with edges as sharp as a pen's.
 *
 * @param slant shift to the right for each unit of height
 * @param weight by how much ink spreads, positive for a broader pen; −0.1 to 0.1
 */
record Press(double slant, double weight) {
  /** Thin lines of a small digit are nowhere full ink. */
  private static final double EDGE = 0.42;

  /** Where the edge of a scanned digit goes from paper to ink, in its pixels. */
  private static final double SOFTNESS = 1.1;

  /** Less would leave a shade where there is no ink. */
  private static final double LEAST_STEEPNESS = 1.6;

  private static final int MARGIN = 2;

  /**
   * Makes the stamp.
   *
   * @param form the digit or sign
   * @param height that a digit has in the line, pixels
   * @param turn in radians, clockwise
   */
  Stamp stamp(Form form, double height, double turn) {
    double scale = height / form.height();
    double cosine = StrictMath.cos(turn);
    double sine = StrictMath.sin(turn);
    double middle = form.box().x() + form.box().width() / 2.0;
    Extent extent = new Extent();
    Box box = form.box();
    for (int corner = 0; corner < 4; corner++) {
      double x = scale * (box.x() + (corner % 2) * box.width() - middle);
      double y = scale * (box.y() + (corner / 2) * box.height() - form.baseline());
      double across = x - slant * y;
      extent.add(cosine * across - sine * y, sine * across + cosine * y);
    }
    int margin = MARGIN + (int) Math.ceil(scale);
    int left = (int) Math.floor(extent.left) - margin;
    int top = (int) Math.floor(extent.top) - margin;
    int width = (int) Math.ceil(extent.right) + margin - left;
    int bottom = (int) Math.ceil(extent.bottom) + margin;
    double steepness = Math.max(LEAST_STEEPNESS, SOFTNESS * scale);
    Cubic source = new Cubic(form.ink());
    Ink whole =
        Ink.painted(
            width,
            bottom - top,
            (column, row) -> {
              double u = left + column + 0.5;
              double v = top + row + 0.5;
              double y = cosine * v - sine * u;
              double x = cosine * u + sine * v + slant * y;
              double ink = source.at(middle + x / scale - 0.5, form.baseline() + y / scale - 0.5);
              return 0.5 + steepness * (ink - EDGE + weight);
            });
    return cut(whole, left, top);
  }

  private static Stamp cut(Ink whole, int left, int top) {
    Box box = Boxes.of(whole);
    // one pixel more, so that the soft edge stays
    int x = Math.max(0, box.x() - 1);
    int y = Math.max(0, box.y() - 1);
    int width = Math.min(whole.width(), box.x() + box.width() + 1) - x;
    int height = Math.min(whole.height(), box.y() + box.height() + 1) - y;
    Ink ink = Ink.painted(width, height, (column, row) -> whole.at(x + column, y + row));
    return new Stamp(ink, left + x, top + y);
  }

  /** A rectangle that grows. */
  private static final class Extent {
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    void add(double x, double y) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
}
