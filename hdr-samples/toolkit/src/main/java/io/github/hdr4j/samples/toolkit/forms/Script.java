package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.samples.toolkit.drawing.Point;
import io.github.hdr4j.samples.toolkit.drawing.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Strokes that are no digits, in a box of height 1 with its middle at (0.4, 0.5): joined-up writing
 * that nobody can read, and what is left when somebody takes back what he wrote.
 */
final class Script {
  private static final double MIDDLE = 0.4;

  private Script() {}

  /** Words on a line, which is at 0.75 of the height. */
  static List<Stroke> words(double width, Random random) {
    List<Stroke> words = new ArrayList<>();
    double x = MIDDLE - width / 2;
    double end = MIDDLE + width / 2 - width * random.nextDouble() / 3;
    while (x < end) {
      List<Point> way = new ArrayList<>();
      way.add(new Point(x, near(0.1, random)));
      int letters = 3 + random.nextInt(6);
      for (int i = 0; i < letters && x < end; i++) {
        x = letter(way, x, random);
      }
      words.add(Stroke.curve(way));
      x += 0.35 + 0.2 * random.nextDouble();
    }
    return words;
  }

  /** One that rises above the others, hangs below the line, or does neither. */
  private static double letter(List<Point> way, double x, Random random) {
    double reach = 0.22 + 0.16 * random.nextDouble();
    switch (random.nextInt(6)) {
      case 0 -> {
        way.add(new Point(x + 0.5 * reach, near(0.05, random)));
        way.add(new Point(x + 0.25 * reach, near(0.25, random)));
      }
      case 1 -> {
        way.add(new Point(x + 0.5 * reach, near(1.1, random)));
        way.add(new Point(x + 0.2 * reach, near(0.95, random)));
      }
      default -> {
        way.add(new Point(x + 0.3 * reach, near(0.42, random)));
        way.add(new Point(x + 0.6 * reach, near(0.6, random)));
      }
    }
    way.add(new Point(x + reach, near(0.75, random)));
    return x + reach;
  }

  /** A dense zigzag, there and back, over all of a field. */
  static List<Stroke> crossingOut(double width, Random random) {
    List<Stroke> strokes = new ArrayList<>();
    for (int turn = 0; turn < 2; turn++) {
      int corners = 6 + (int) Math.round(7 * width);
      List<Point> way = new ArrayList<>();
      for (int i = 0; i <= corners; i++) {
        double x = MIDDLE - width / 2 + width * i / corners;
        way.add(new Point(near(x, random), near((i + turn) % 2 == 0 ? 0.08 : 0.92, random)));
      }
      strokes.add(random.nextBoolean() ? Stroke.curve(way) : Stroke.line(way));
    }
    return strokes;
  }

  private static double near(double value, Random random) {
    return value + 0.09 * (random.nextDouble() - 0.5);
  }
}
