package io.github.hdr4j.samples.toolkit.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * How somebody writes: slanted, wide or narrow, turned, and not quite the same point twice. Takes
 * points of a {@link Shape}, in a box of height 1, to points around the origin. A point that is
 * asked for again stays where it was, so that strokes stay joined; not thread-safe.
 */
final class Hand implements UnaryOperator<Point> {
  /** Where most shapes have their middle. */
  private static final double MIDDLE_X = 0.4;

  private static final double MIDDLE_Y = 0.5;

  private final double slant;
  private final double width;
  private final double cosine;
  private final double sine;
  private final double wobble;
  private final Random random;
  private final Map<Point, Point> moved = new HashMap<>();

  /**
   * Describes a hand.
   *
   * @param slant shift to the right for each unit of height
   * @param width of its digits, 1 as in the shape
   * @param turn of the whole digit in radians, clockwise
   * @param wobble deviation of a point in units of the digit's height
   * @param random source of the wobble
   */
  Hand(double slant, double width, double turn, double wobble, Random random) {
    this.slant = slant;
    this.width = width;
    this.cosine = StrictMath.cos(turn);
    this.sine = StrictMath.sin(turn);
    this.wobble = wobble;
    this.random = random;
  }

  @Override
  public Point apply(Point point) {
    return moved.computeIfAbsent(point, this::move);
  }

  private Point move(Point point) {
    double x = point.x() + wobble * random.nextGaussian();
    double y = point.y() + wobble * random.nextGaussian();
    double across = (x + slant * (MIDDLE_Y - y) - MIDDLE_X) * width;
    double down = y - MIDDLE_Y;
    return new Point(cosine * across - sine * down, sine * across + cosine * down);
  }
}
