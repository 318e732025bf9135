package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Penman;
import io.github.hdr4j.samples.toolkit.drawing.Place;
import io.github.hdr4j.samples.toolkit.drawing.Stroke;
import java.util.Random;

/** The signs that stand between digits, drawn with the pen of who wrote the digits. */
final class Signs {
  /** Height of a digit on the sheet, in pixels. */
  private static final int HEIGHT = 96;

  /** Where a digit stands on a sheet of its own, with room around it. */
  static final Place SHEET = new Place(2 * HEIGHT, 2 * HEIGHT, HEIGHT, HEIGHT, HEIGHT);

  private static final double WOBBLE = 0.012;

  private Signs() {}

  private static String strokes(char sign) {
    return switch (sign) {
      case '.' -> "39,96 41,98";
      case ',' -> "44,88 46,99 36,116";
      case '-' -> "12,53 40,52 66,51";
      case '/' -> "66,-4 40,50 14,104";
      default -> throw new IllegalArgumentException("neither a digit nor one of . , - / : " + sign);
    };
  }

  /** Writes one. */
  static Form write(char sign, double thickness, Random random) {
    Ink ink =
        Penman.any(thickness, WOBBLE, random).write(Stroke.parseAll(strokes(sign)), SHEET, random);
    return form(ink);
  }

  /** What is not as high as a digit, on a sheet on which a digit would stand in the middle. */
  static Form form(Ink ink) {
    double middle = SHEET.centreY();
    return Form.of(ink, middle - HEIGHT / 2.0, middle + HEIGHT / 2.0);
  }
}
