package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.Box;
import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Penman;
import io.github.hdr4j.samples.toolkit.drawing.Place;
import io.github.hdr4j.samples.toolkit.drawing.Point;
import io.github.hdr4j.samples.toolkit.drawing.Scribble;
import io.github.hdr4j.samples.toolkit.drawing.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Lines, frames, arrows, circles and scribbles by one pen. Nothing that a digit looks like: lines
 * are level, or far longer than a digit is high, frames are wide and circles go around words.
 *
 * @param pen width of the line in pixels
 * @param digit height of the page's digits in pixels
 */
record Doodles(double pen, double digit) {
  private static final double WOBBLE = 0.006;
  private static final int MARGIN = 12;

  /** A line from edge to edge of the page, or an underline. */
  Ink line(int longest, Random random) {
    double length = Math.min(longest - 2.0 * MARGIN, digit * Pick.between(3, 14, random));
    double slope = length * Pick.between(-0.12, 0.12, random);
    return draw(List.of(curve(0, 0, length / 2, slope / 2 + pen, length, slope)), random);
  }

  /** A wide rectangle drawn in one stroke. */
  Ink frame(Random random) {
    double wide = digit * Pick.between(2.5, 7, random);
    double high = Math.min(0.6 * wide, digit * Pick.between(1.2, 4, random));
    Stroke stroke =
        Stroke.line(
            List.of(
                new Point(0, 0),
                new Point(wide, 0),
                new Point(wide, high),
                new Point(0, high),
                new Point(0, 0)));
    return draw(List.of(stroke), random);
  }

  /** A long arrow in any direction. */
  Ink arrow(Random random) {
    double length = digit * Pick.between(2.5, 7, random);
    double angle = Pick.between(0, 2 * Math.PI, random);
    double head = digit * Pick.between(0.4, 0.8, random);
    double bend = length * Pick.between(-0.15, 0.15, random);
    double across = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    Point tip = new Point(length * across, length * down);
    Point middle = new Point(length * across / 2 - bend * down, length * down / 2 + bend * across);
    List<Stroke> strokes = new ArrayList<>();
    strokes.add(Stroke.curve(List.of(new Point(0, 0), middle, tip)));
    strokes.add(
        Stroke.line(List.of(back(tip, angle - 0.5, head), tip, back(tip, angle + 0.5, head))));
    return draw(strokes, random);
  }

  private static Point back(Point tip, double angle, double length) {
    return new Point(
        tip.x() - length * StrictMath.cos(angle), tip.y() - length * StrictMath.sin(angle));
  }

  /** An ellipse that just fits into a box. */
  Ink circle(Box box, Random random) {
    List<Point> points = new ArrayList<>();
    double start = Pick.between(0, 2 * Math.PI, random);
    for (int i = 0; i <= 9; i++) {
      double angle = start + i * 2 * Math.PI / 8.6;
      points.add(
          new Point(
              box.width() / 2.0 * StrictMath.cos(angle),
              box.height() / 2.0 * StrictMath.sin(angle)));
    }
    return draw(List.of(Stroke.curve(points)), random);
  }

  /** Any scribble, from the size of a digit to several times that. */
  Ink scribble(Random random) {
    Scribble scribble = Pick.from(List.of(Scribble.values()), random);
    double size = digit * Pick.between(1.2, 3, random);
    return draw(
        scribble.draw(random).stream()
            .map(stroke -> stroke.map(p -> new Point(size * p.x(), size * p.y())))
            .toList(),
        random);
  }

  /** Draws strokes whose points are pixels, on a sheet that they fill. */
  private Ink draw(List<Stroke> strokes, Random random) {
    double left = extreme(strokes, true, -1);
    double top = extreme(strokes, false, -1);
    double wide = extreme(strokes, true, 1) - left;
    double high = extreme(strokes, false, 1) - top;
    double size = Math.max(wide, high);
    int side = (int) Math.ceil(1.5 * size) + 4 * MARGIN;
    List<Stroke> scaled =
        strokes.stream()
            .map(
                stroke ->
                    stroke.map(
                        p ->
                            new Point(
                                0.4 + (p.x() - left - wide / 2) / size,
                                0.5 + (p.y() - top - high / 2) / size)))
            .toList();
    Place place = new Place(side, side, side / 2.0, side / 2.0, size);
    Ink whole = Penman.any(pen / size, WOBBLE, random).write(scaled, place, random);
    Box box = Boxes.of(whole);
    return Ink.painted(box.width(), box.height(), (x, y) -> whole.at(box.x() + x, box.y() + y));
  }

  private static double extreme(List<Stroke> strokes, boolean across, int sign) {
    return sign
        * strokes.stream()
            .flatMap(stroke -> stroke.arcs().stream())
            .flatMap(List::stream)
            .mapToDouble(p -> sign * (across ? p.x() : p.y()))
            .max()
            .orElse(0);
  }

  private static Stroke curve(double... points) {
    List<Point> all = new ArrayList<>();
    for (int i = 0; i < points.length; i += 2) {
      all.add(new Point(points[i], points[i + 1]));
    }
    return Stroke.curve(all);
  }
}
