package io.github.hdr4j.samples.toolkit.drawing;

import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.Random;

/**
 * Draws a digit the way a hand does with a pen on paper: a picture to try out the library that
 * belongs to this project.
 */
public final class HandwrittenDigit {
  /** Width and height of the picture in pixels. */
  public static final int SIZE = 480;

  private static final double HEIGHT = 290;
  private static final double TIP_RADIUS = 11;
  private static final double MOST_SLANT = 0.16;
  private static final double WOBBLE = 0.013;

  private HandwrittenDigit() {}

  /**
   * Draws a digit. The same arguments give the same picture.
   *
   * @param digit 0 to 9
   * @param seed chooses the hand: another seed, another slant and wobble
   * @return an RGB picture, owned by the caller
   * @throws IndexOutOfBoundsException if it is no digit
   */
  public static BufferedImage draw(int digit, long seed) {
    Objects.checkIndex(digit, 10);
    Random random = new Random(seed * 10 + digit);
    Hand hand = new Hand(MOST_SLANT * random.nextDouble(), 1, 0, WOBBLE, random);
    Pen pen = new Pen(TIP_RADIUS, new Noise(random, 40));
    Ink ink = new Ink(SIZE, SIZE);
    for (Stroke stroke : Shape.of(digit)) {
      pen.draw(stroke.map(point -> inTheMiddle(hand.apply(point))).way(), ink);
    }
    return new Paper(random).picture(ink, SIZE);
  }

  private static Point inTheMiddle(Point point) {
    return new Point(SIZE / 2.0 + HEIGHT * point.x(), SIZE / 2.0 + HEIGHT * point.y());
  }
}
