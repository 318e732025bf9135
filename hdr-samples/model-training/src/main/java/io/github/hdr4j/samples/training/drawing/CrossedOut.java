package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Point;
import io.github.hdr4j.samples.toolkit.drawing.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Digits that somebody took back: four strokes or more over the whole of them, as a single one may
 * be the bar of a 7 or of a 0, and none level, as those may be the paper's ruling.
 */
final class CrossedOut implements NonDigit {
  private static final int FEWEST = 4;
  private static final int MOST = 7;

  @Override
  public String name() {
    return "crossed-out";
  }

  @Override
  public Sheet draw(Random random) {
    TrainingHand hand = TrainingHand.any(random);
    Sheet digit = hand.write(random.nextInt(10), random);
    List<Stroke> strokes =
        switch (random.nextInt(3)) {
          case 0 -> lines(random);
          case 1 -> crosses(random);
          default -> List.of(zigzag(random));
        };
    return digit.lay(hand.write(strokes, random), 0, 0);
  }

  private static List<Stroke> lines(Random random) {
    int count = Pick.integer(FEWEST, MOST, random);
    double slope = (random.nextBoolean() ? 1 : -1) * Pick.between(0.4, 1, random);
    List<Stroke> strokes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double y = 0.1 + 0.8 * (i + random.nextDouble()) / count;
      strokes.add(line(-0.1, y - slope / 2, 0.9, y + slope / 2, random));
    }
    return strokes;
  }

  private static List<Stroke> crosses(Random random) {
    List<Stroke> strokes = new ArrayList<>();
    for (int i = 0; i < Pick.integer(2, 3, random); i++) {
      double shift = Pick.between(-0.1, 0.1, random) + 0.15 * (i - 1);
      strokes.add(line(-0.05, -0.05 + shift, 0.85, 1.05 + shift, random));
      strokes.add(line(-0.05, 1.05 + shift, 0.85, -0.05 + shift, random));
    }
    return strokes;
  }

  private static Stroke zigzag(Random random) {
    int turns = Pick.integer(7, 12, random);
    List<Point> corners = new ArrayList<>();
    for (int i = 0; i <= turns; i++) {
      double x = i % 2 == 0 ? -0.1 : 0.9;
      corners.add(new Point(near(x, random), near((double) i / turns, random)));
    }
    return random.nextBoolean() ? Stroke.line(corners) : Stroke.curve(corners);
  }

  private static Stroke line(double x1, double y1, double x2, double y2, Random random) {
    return Stroke.line(
        List.of(
            new Point(near(x1, random), near(y1, random)),
            new Point(near(x2, random), near(y2, random))));
  }

  private static double near(double value, Random random) {
    return value + Pick.between(-0.06, 0.06, random);
  }
}
