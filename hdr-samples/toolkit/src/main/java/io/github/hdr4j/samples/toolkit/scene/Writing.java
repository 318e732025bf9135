package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Handwriting;
import io.github.hdr4j.samples.toolkit.drawing.Implement;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Place;
import java.util.Random;

/**
 * Where and with what the digit is written.
 *
 * @param implement that writes
 * @param least height of the digit as a share of the sheet's shorter side
 * @param most height of the digit as a share of the sheet's shorter side
 * @param centreX of the digit as a share of the free way from left to right
 * @param centreY of the digit as a share of the free way from top to bottom
 * @param spread of the centre to both sides, as a share of the free way
 */
record Writing(
    Implement implement, double least, double most, double centreX, double centreY, double spread) {
  /** So much of its height a digit takes to each side, slant and wobble included. */
  private static final double HALF_WIDTH = 0.5;

  private static final double HALF_HEIGHT = 0.56;

  /** Somewhere about the middle, about two thirds as high as the sheet. */
  static Writing with(Implement implement) {
    return new Writing(implement, 0.5, 0.72, 0.5, 0.5, 0.3);
  }

  Layer of(int digit) {
    return (below, random) -> write(digit, below, random);
  }

  private Surface write(int digit, Surface below, Random random) {
    int colour = implement.colours().get(random.nextInt(implement.colours().size()));
    Ink ink = Handwriting.write(digit, place(below, random), implement.thickness(), random);
    return new InkLayer(ink, implement, colour).on(below, random);
  }

  private Place place(Surface sheet, Random random) {
    double size = sheet.shorter() * (least + (most - least) * random.nextDouble());
    double x = centreX + spread * (2 * random.nextDouble() - 1);
    double y = centreY + spread * (2 * random.nextDouble() - 1);
    return new Place(
        sheet.width,
        sheet.height,
        between(HALF_WIDTH * size, sheet.width - HALF_WIDTH * size, x),
        between(HALF_HEIGHT * size, sheet.height - HALF_HEIGHT * size, y),
        size);
  }

  private static double between(double from, double to, double share) {
    return from + Math.max(0, Math.min(1, share)) * (to - from);
  }
}
