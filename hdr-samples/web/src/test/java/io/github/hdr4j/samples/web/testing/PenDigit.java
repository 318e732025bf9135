package io.github.hdr4j.samples.web.testing;

import io.github.hdr4j.samples.toolkit.Seeded;
import io.github.hdr4j.samples.toolkit.drawing.Point;
import io.github.hdr4j.samples.toolkit.drawing.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** A digit as a hand draws it: the way of the pen in a square of side 1. */
public final class PenDigit {
  /** Points in hundredths; a bar lifts the pen, a slash is a corner. */
  private static final List<String> DIGITS =
      List.of(
          "52,18 36,26 28,48 34,72 50,82 66,70 72,48 66,28 52,18",
          "42,32 54,18 / 54,50 54,82",
          "32,34 40,21 54,18 66,26 65,40 52,58 32,80 / 50,80 70,80",
          "33,24 48,17 64,24 64,38 48,47 / 66,54 69,68 56,81 40,81 31,74",
          "56,18 42,40 30,60 / 50,60 74,60 | 60,42 60,62 60,84",
          "68,19 52,19 38,19 / 36,32 35,46 / 50,42 66,50 68,66 56,80 42,80 32,74",
          "62,18 46,32 36,52 36,70 48,82 62,78 66,66 58,54 44,56 37,66",
          "30,20 50,20 70,20 / 58,46 46,82",
          "64,28 52,18 38,24 40,38 52,48 66,60 64,76 50,82 36,76 36,62 50,48 62,38 64,28",
          "65,30 54,18 40,22 36,36 44,46 58,43 65,30 / 66,52 62,82");

  private static final int STEPS = 6;
  private static final double WOBBLE = 0.006;
  private static final double MOST_SLANT = 0.18;

  private PenDigit() {}

  /**
   * The strokes in the order in which they are drawn.
   *
   * @param digit 0 to 9
   * @param number any: another one, another hand
   * @return the pen's way, stroke by stroke
   */
  public static List<List<Point>> strokes(int digit, int number) {
    Random hand = Seeded.random("pen", digit, number);
    double slant = MOST_SLANT * hand.nextDouble();
    List<List<Point>> strokes = new ArrayList<>();
    for (Stroke stroke : Stroke.parseAll(DIGITS.get(digit))) {
      List<Point> way = new ArrayList<>();
      for (List<Point> arc : stroke.arcs()) {
        smooth(arc.stream().map(point -> written(point, slant, hand)).toList(), way);
      }
      strokes.add(way);
    }
    return strokes;
  }

  private static Point written(Point point, double slant, Random hand) {
    return new Point(
        point.x() + slant * (0.5 - point.y()) + WOBBLE * hand.nextGaussian(),
        point.y() + WOBBLE * hand.nextGaussian());
  }

  /** A Catmull-Rom spline through the points. */
  private static void smooth(List<Point> arc, List<Point> way) {
    for (int i = 0; i + 1 < arc.size(); i++) {
      Point before = arc.get(Math.max(0, i - 1));
      Point from = arc.get(i);
      Point to = arc.get(i + 1);
      Point after = arc.get(Math.min(arc.size() - 1, i + 2));
      for (int step = 0; step < STEPS; step++) {
        double t = (double) step / STEPS;
        way.add(
            new Point(
                between(before.x(), from.x(), to.x(), after.x(), t),
                between(before.y(), from.y(), to.y(), after.y(), t)));
      }
    }
    way.add(arc.get(arc.size() - 1));
  }

  private static double between(double before, double from, double to, double after, double t) {
    double bend = 2 * before - 5 * from + 4 * to - after;
    double turn = 3 * (from - to) + after - before;
    return from + 0.5 * t * (to - before + t * (bend + t * turn));
  }

  /**
   * The digit as a drawing program saves it: a black line on white.
   *
   * @param digit 0 to 9
   * @param number any: another one, another hand
   * @param side of the picture in pixels
   * @return a PNG file
   */
  public static byte[] png(int digit, int number, int side) {
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, side, side);
      graphics.setColor(Color.BLACK);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setStroke(
          new BasicStroke(side / 18f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      for (List<Point> stroke : strokes(digit, number)) {
        Path2D path = new Path2D.Double();
        path.moveTo(side * stroke.get(0).x(), side * stroke.get(0).y());
        stroke.forEach(point -> path.lineTo(side * point.x(), side * point.y()));
        graphics.draw(path);
      }
    } finally {
      graphics.dispose();
    }
    return png(picture);
  }

  /**
   * Encodes a picture.
   *
   * @param picture any
   * @return a PNG file
   */
  public static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
