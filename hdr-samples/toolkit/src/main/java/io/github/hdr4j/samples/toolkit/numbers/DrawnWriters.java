package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Penman;
import java.util.Random;

/** People whom the project makes up: each with a pen, a slant and a form of each digit. */
public final class DrawnWriters implements Writers {
  private static final double THINNEST = 0.045;
  private static final double THICKEST = 0.11;
  private static final double STEADIEST = 0.008;
  private static final double UNSTEADIEST = 0.022;

  /** Makes them up. */
  public DrawnWriters() {}

  @Override
  public Writer any(Random random) {
    double thickness = Pick.between(THINNEST, THICKEST, random);
    double wobble = Pick.between(STEADIEST, UNSTEADIEST, random);
    return new DrawnWriter(Penman.any(thickness, wobble, random), thickness);
  }

  /**
   * One of them.
   *
   * @param penman who writes
   * @param thickness of the line as a share of a digit's height
   */
  private record DrawnWriter(Penman penman, double thickness) implements Writer {
    @Override
    public Form digit(int digit, Random random) {
      return Form.digit(penman.write(digit, Signs.SHEET, random));
    }
  }
}
