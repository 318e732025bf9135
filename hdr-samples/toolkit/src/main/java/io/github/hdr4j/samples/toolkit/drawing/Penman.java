package io.github.hdr4j.samples.toolkit.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Somebody who always writes in the same way: with the same slant and width, the same pen, and the
 * same form of each digit. Immutable and thread-safe.
 */
public final class Penman {
  private static final double LEAST_SLANT = -0.05;
  private static final double MOST_SLANT = 0.22;
  private static final double NARROWEST = 0.8;
  private static final double WIDEST = 1.12;

  /** Largest difference of the turn from one digit to the next, in radians. */
  private static final double UNEVEN = 0.04;

  private final double thickness;
  private final double wobble;
  private final double slant;
  private final double width;
  private final List<Integer> allographs;

  private Penman(
      double thickness, double wobble, double slant, double width, List<Integer> allographs) {
    this.thickness = thickness;
    this.wobble = wobble;
    this.slant = slant;
    this.width = width;
    this.allographs = allographs;
  }

  /**
   * Somebody.
   *
   * @param thickness of the line as a share of a digit's height, above 0
   * @param wobble deviation of a form's points as a share of that height
   * @param random chooses slant, width and forms
   * @return one of many people
   */
  public static Penman any(double thickness, double wobble, Random random) {
    return new Penman(
        thickness,
        wobble,
        Pick.between(LEAST_SLANT, MOST_SLANT, random),
        Pick.between(NARROWEST, WIDEST, random),
        IntStream.range(0, 10).mapToObj(d -> random.nextInt(Shape.allographs(d))).toList());
  }

  /**
   * The same person with another pen, or with the same one if digits are to have another height.
   *
   * @param other thickness of the line as a share of a digit's height, above 0
   * @return the same hand
   */
  public Penman withThickness(double other) {
    return new Penman(other, wobble, slant, width, allographs);
  }

  /**
   * Writes a digit.
   *
   * @param digit 0 to 9
   * @param place where it is to stand
   * @param random source of the small differences from one time to the next
   * @return the ink on the sheet
   * @throws IndexOutOfBoundsException if it is no digit
   */
  public Ink write(int digit, Place place, Random random) {
    return write(Shape.of(digit, allographs.get(digit)), place, random);
  }

  /**
   * Writes something else than a digit.
   *
   * @param strokes of a form in a box of height 1, with its middle at (0.4, 0.5)
   * @param place where it is to stand
   * @param random source of the small differences from one time to the next
   * @return the ink on the sheet
   */
  public Ink write(List<Stroke> strokes, Place place, Random random) {
    Hand hand = new Hand(slant, width, Pick.between(-UNEVEN, UNEVEN, random), wobble, random);
    return Handwriting.write(strokes, place, thickness, hand, random);
  }
}
