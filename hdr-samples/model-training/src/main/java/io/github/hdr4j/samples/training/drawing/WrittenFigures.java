package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Point;
import io.github.hdr4j.samples.toolkit.drawing.Stroke;
import java.util.List;
import java.util.Random;

/**
 * Forms written with the pen that writes the digits: thin lines, as on a tablet.
 *
 * @param name of the kind
 * @param figures their strokes, see {@link Stroke#parseAll}
 */
record WrittenFigures(String name, List<String> figures) implements NonDigit {
  private static final double MOST_TURN = Math.toRadians(15);
  private static final double NARROWEST = 0.75;
  private static final double WIDEST = 1.25;
  private static final double MIDDLE_X = 0.4;
  private static final double MIDDLE_Y = 0.5;

  /** Room for what is wide, hangs down and is turned. */
  private static final double SMALLER = 0.75;

  @Override
  public Sheet draw(Random random) {
    String figure = Pick.from(figures, random);
    return write(figure, SMALLER, TrainingHand.any(random).smaller(SMALLER), random);
  }

  /** Writes one as high as a digit, turned, and narrower or wider. */
  static Sheet write(String figure, TrainingHand hand, Random random) {
    return write(figure, 1, hand, random);
  }

  private static Sheet write(String figure, double height, TrainingHand hand, Random random) {
    double turn = Pick.between(-MOST_TURN, MOST_TURN, random);
    double cosine = StrictMath.cos(turn);
    double sine = StrictMath.sin(turn);
    double width = Pick.between(NARROWEST, WIDEST, random);
    List<Stroke> strokes =
        Stroke.parseAll(figure).stream()
            .map(
                stroke ->
                    stroke.map(
                        point -> {
                          double x = height * width * (point.x() - MIDDLE_X);
                          double y = height * (point.y() - MIDDLE_Y);
                          return new Point(
                              MIDDLE_X + cosine * x - sine * y, MIDDLE_Y + sine * x + cosine * y);
                        }))
            .toList();
    return hand.write(strokes, random);
  }
}
