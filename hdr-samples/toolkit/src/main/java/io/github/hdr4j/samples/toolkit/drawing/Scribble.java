package io.github.hdr4j.samples.toolkit.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Strokes that mean nothing, in a box of height 1 with its middle at (0.4, 0.5). */
public enum Scribble {
  /** A line that crosses itself. */
  TANGLE,
  /** Straight lines to and fro. */
  ZIGZAG,
  /** Loop after loop. */
  COIL,
  /** Bows up and down. */
  WAVE,
  /** Lines beside each other, some crossed by others. */
  HATCHING,
  /** What passes for a signature; three times as wide as the others. */
  SIGNATURE;

  /**
   * Draws one.
   *
   * @param random chooses its form; the same numbers give the same strokes
   * @return the strokes in the order in which they are drawn
   */
  public List<Stroke> draw(Random random) {
    return switch (this) {
      case TANGLE -> List.of(tangle(random));
      case ZIGZAG -> List.of(zigzag(random));
      case COIL -> List.of(coil(random));
      case WAVE -> List.of(wave(random));
      case HATCHING -> hatching(random);
      case SIGNATURE -> signature(random);
    };
  }

  /** Ten points or more: fewer may happen to be a digit. */
  private static Stroke tangle(Random random) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < Pick.integer(10, 20, random); i++) {
      points.add(new Point(random.nextDouble() - 0.1, random.nextDouble()));
    }
    return Stroke.curve(points);
  }

  private static Stroke zigzag(Random random) {
    int turns = Pick.integer(7, 12, random);
    boolean upright = random.nextBoolean();
    double spread = Pick.between(0.5, 1, random);
    List<Point> corners = new ArrayList<>();
    for (int i = 0; i <= turns; i++) {
      double along = (double) i / turns + jitter(random);
      double across = 0.5 + spread * (i % 2 - 0.5) + jitter(random);
      corners.add(upright ? new Point(across - 0.1, along) : new Point(along - 0.1, across));
    }
    return Stroke.line(corners);
  }

  /** Loop after loop while the hand moves on, to the right or downwards. */
  private static Stroke coil(Random random) {
    boolean across = random.nextBoolean();
    // a few loops below each other are an 8
    int loops = Pick.integer(across ? 3 : 6, 9, random);
    double radius = Pick.between(0.15, 0.28, random);
    int points = 8 * loops;
    List<Point> way = new ArrayList<>();
    for (int i = 0; i <= points; i++) {
      double turn = 2 * Math.PI * i / 8;
      double moved = radius + (1 - 2 * radius) * i / points;
      double x = (across ? moved : 0.5) + radius * StrictMath.cos(turn) + jitter(random);
      double y = (across ? 0.5 : moved) + radius * StrictMath.sin(turn) + jitter(random);
      way.add(new Point(x - 0.1, y));
    }
    return Stroke.curve(way);
  }

  private static Stroke wave(Random random) {
    int bows = Pick.integer(4, 9, random);
    double height = Pick.between(0.1, 0.4, random);
    List<Point> way = new ArrayList<>();
    for (int i = 0; i <= bows; i++) {
      double y = 0.5 + (i % 2 == 0 ? height : -height) + jitter(random);
      way.add(new Point((double) i / bows - 0.1 + jitter(random), y));
    }
    return Stroke.curve(way);
  }

  private static List<Stroke> hatching(Random random) {
    int lines = Pick.integer(4, 10, random);
    double slope = Pick.between(-0.8, 0.8, random);
    boolean both = random.nextInt(3) == 0;
    List<Stroke> strokes = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      double at = (i + 0.5) / lines - 0.1 + jitter(random);
      double lean = slope / 2;
      strokes.add(Stroke.line(List.of(new Point(at - lean, 1), new Point(at + lean, 0))));
      if (both) {
        double y = (i + 0.5) / lines;
        strokes.add(Stroke.line(List.of(new Point(-0.1, y + lean), new Point(0.9, y - lean))));
      }
    }
    return strokes;
  }

  /** A high first loop, small ups and downs, and often a line below. */
  private static List<Stroke> signature(Random random) {
    List<Point> way = new ArrayList<>();
    double x = -0.7;
    int bows = Pick.integer(8, 16, random);
    for (int i = 0; i < bows; i++) {
      double height = i < 3 || random.nextInt(5) == 0 ? 0.5 : 0.18;
      double up = i % 2 == 0 ? 0.6 : 0.6 - Pick.between(height / 2, height, random);
      way.add(new Point(x, up + jitter(random)));
      x += Pick.between(random.nextInt(3) == 0 ? -0.15 : 0.05, 3.2 / bows, random);
    }
    List<Stroke> strokes = new ArrayList<>(List.of(Stroke.curve(way)));
    if (random.nextBoolean()) {
      double y = Pick.between(0.7, 0.9, random);
      strokes.add(Stroke.line(List.of(new Point(-0.6, y), new Point(1.4, y - 0.1))));
    }
    return strokes;
  }

  private static double jitter(Random random) {
    return Pick.between(-0.05, 0.05, random);
  }
}
