package io.github.hdr4j.samples.toolkit.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Random;

/** A digit, or what else of strokes, as some hand writes it in some place of a sheet. */
public final class Handwriting {
  private static final double LEAST_SLANT = -0.05;
  private static final double MOST_SLANT = 0.25;
  private static final double NARROWEST = 0.8;
  private static final double WIDEST = 1.15;
  private static final double MOST_TURN = 0.07;
  private static final double WOBBLE = 0.014;

  private Handwriting() {}

  /**
   * Writes a digit. The hand, and which of the usual forms of the digit it writes, are random.
   *
   * @param digit 0 to 9
   * @param place where it is to stand
   * @param thickness of the line as a share of the digit's height; 0 for a line of one pixel
   * @param random chooses the hand; the same numbers give the same ink
   * @return the ink on the sheet
   * @throws IndexOutOfBoundsException if it is no digit
   */
  public static Ink write(int digit, Place place, double thickness, Random random) {
    return write(digit, place, thickness, WOBBLE, random);
  }

  /**
   * Writes a digit with a more or less steady hand. The hand, and which of the usual forms of the
   * digit it writes, are random.
   *
   * @param digit 0 to 9
   * @param place where it is to stand
   * @param thickness of the line as a share of the digit's height; 0 for a line of one pixel
   * @param wobble deviation of the form's points as a share of the digit's height
   * @param random chooses the hand; the same numbers give the same ink
   * @return the ink on the sheet
   * @throws IndexOutOfBoundsException if it is no digit
   */
  public static Ink write(int digit, Place place, double thickness, double wobble, Random random) {
    Objects.checkIndex(digit, 10);
    int allograph = random.nextInt(Shape.allographs(digit));
    return write(Shape.of(digit, allograph), place, thickness, wobble, random);
  }

  /**
   * Writes something else than a digit. The hand is random.
   *
   * @param strokes of a form in a box of height 1, with its middle at (0.4, 0.5)
   * @param place where it is to stand
   * @param thickness of the line as a share of the form's height; 0 for a line of one pixel
   * @param wobble deviation of the form's points as a share of its height
   * @param random chooses the hand; the same numbers give the same ink
   * @return the ink on the sheet
   */
  public static Ink write(
      List<Stroke> strokes, Place place, double thickness, double wobble, Random random) {
    Hand hand =
        new Hand(
            between(LEAST_SLANT, MOST_SLANT, random),
            between(NARROWEST, WIDEST, random),
            between(-MOST_TURN, MOST_TURN, random),
            wobble,
            random);
    return write(strokes, place, thickness, hand, random);
  }

  /** Writes with a hand that is known. */
  static Ink write(List<Stroke> strokes, Place place, double thickness, Hand hand, Random random) {
    Tool tool =
        thickness == 0
            ? new Mouse()
            : new Pen(
                thickness * place.size() / 2, new Noise(random, Math.max(2, place.size() / 8)));
    Ink ink = new Ink(place.width(), place.height());
    for (Stroke stroke : strokes) {
      tool.draw(stroke.map(point -> place.of(hand.apply(point))).way(), ink);
    }
    return ink;
  }

  private static double between(double from, double to, Random random) {
    return from + (to - from) * random.nextDouble();
  }
}
