package io.github.hdr4j.samples.training;

import io.github.hdr4j.samples.toolkit.drawing.Handwriting;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Place;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Writes digits black on white in many hands, unsteadier than people are, with pens of any width.
 */
final class TrainingHand {
  private static final int SIDE = 120;
  private static final double HEIGHT = 80;
  private static final double STEADIEST = 0.01;
  private static final double UNSTEADIEST = 0.04;
  private static final double THINNEST = 0.02;

  /** The thickest line in units of the thinnest. */
  private static final double RANGE = 10;

  private TrainingHand() {}

  /**
   * Writes a digit.
   *
   * @param digit 0 to 9
   * @param number of the hand; the same gives the same picture
   */
  static BufferedImage write(int digit, int number) {
    Random random = new Random(31L * number + digit);
    double thickness = THINNEST * StrictMath.pow(RANGE, random.nextDouble());
    double wobble = STEADIEST + (UNSTEADIEST - STEADIEST) * random.nextDouble();
    Place middle = new Place(SIDE, SIDE, SIDE / 2.0, SIDE / 2.0, HEIGHT);
    Ink ink = Handwriting.write(digit, middle, thickness, wobble, random);
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        picture.getRaster().setSample(x, y, 0, 255 * (1 - ink.at(x, y)));
      }
    }
    return picture;
  }
}
