package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.drawing.Handwriting;
import io.github.hdr4j.samples.toolkit.drawing.Place;
import io.github.hdr4j.samples.toolkit.drawing.Stroke;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/**
 * Writes black on white like one of many people, unsteadier than they are, with a pen of any width.
 *
 * @param thickness of the line as a share of the height of what is written
 * @param wobble deviation of the form's points as a share of that height
 */
public record TrainingHand(double thickness, double wobble) {
  /** Width and height of the sheet that one digit stands on, in pixels. */
  static final int SIDE = 120;

  /** Of what is written, in pixels. */
  static final double HEIGHT = 80;

  private static final double STEADIEST = 0.01;
  private static final double UNSTEADIEST = 0.04;
  private static final double THINNEST = 0.02;

  /** The thickest line in units of the thinnest. */
  private static final double RANGE = 10;

  /** A hand with its pen: every width is as likely as twice that width. */
  static TrainingHand any(Random random) {
    double thickness = THINNEST * StrictMath.pow(RANGE, random.nextDouble());
    return new TrainingHand(thickness, STEADIEST + (UNSTEADIEST - STEADIEST) * random.nextDouble());
  }

  /**
   * Writes a digit, every second hand as schools teach it and the others in a form of their own.
   *
   * @param digit 0 to 9
   * @param number of the hand; the same gives the same picture
   * @return a gray picture, owned by the caller
   */
  public static BufferedImage write(int digit, int number) {
    Random random = new Random(31L * number + digit);
    TrainingHand hand = any(random);
    Sheet sheet =
        number % 2 == 0
            ? hand.write(digit, random)
            : hand.write(PersonalForms.any(digit, random), random);
    return sheet.picture();
  }

  /** Writes a digit in the middle of a sheet. */
  Sheet write(int digit, Random random) {
    return Sheet.of(Handwriting.write(digit, middle(SIDE), thickness, wobble, random));
  }

  /** Writes other strokes, in a box of height 1 with its middle at (0.4, 0.5). */
  Sheet write(List<Stroke> strokes, Random random) {
    return write(strokes, SIDE, random);
  }

  /** Writes other strokes on a sheet of any width. */
  Sheet write(List<Stroke> strokes, int width, Random random) {
    return Sheet.of(Handwriting.write(strokes, middle(width), thickness, wobble, random));
  }

  /** The same hand for what is written so much smaller. */
  TrainingHand smaller(double share) {
    return new TrainingHand(share * thickness, share * wobble);
  }

  /** How wide the pen's line is, in pixels. */
  double lineWidth() {
    return thickness * HEIGHT;
  }

  private static Place middle(int width) {
    return new Place(width, SIDE, width / 2.0, SIDE / 2.0, HEIGHT);
  }
}
