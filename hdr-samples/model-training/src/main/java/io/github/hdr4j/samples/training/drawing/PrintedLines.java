package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Random;

/**
 * What forms leave: ruling, grids, boxes, corners and crossings of tables, dotted lines, bars. No
 * upper right corner, which is a 7, no single upright line, which is a 1, and no high box, which is
 * a 0.
 */
final class PrintedLines implements NonDigit {
  private static final double MOST_TURN = 0.12;
  private static final double LOW = 20;
  private static final double HIGH = 100;

  @Override
  public String name() {
    return "printed-lines";
  }

  @Override
  public Sheet draw(Random random) {
    Path2D lines = new Path2D.Double();
    double[] dashes = {};
    double width = TrainingHand.any(random).lineWidth();
    switch (random.nextInt(8)) {
      case 0 -> ruling(lines, Pick.integer(1, 4, random));
      case 1 -> {
        ruling(lines, Pick.integer(2, 4, random));
        uprights(lines, Pick.integer(2, 4, random));
        width = Math.min(width, 8);
      }
      case 2 -> box(lines, random);
      case 3 -> corner(lines, random);
      case 4 -> crossing(lines, random);
      case 5 -> {
        ruling(lines, Pick.integer(1, 3, random));
        dashes = new double[] {width * Pick.between(0.1, 2, random), 2.2 * width};
      }
      case 6 -> {
        uprights(lines, Pick.integer(4, 9, random));
        width = Math.min(width, 5);
      }
      default -> {
        box(lines, random);
        line(lines, 60, LOW, 60, HIGH);
        width = Math.min(width, 8);
      }
    }
    return new Sheet(TrainingHand.SIDE, TrainingHand.SIDE)
        .fill(turn(random).createTransformedShape(drawn(lines, width, dashes)));
  }

  private static Shape drawn(Shape lines, double width, double[] dashes) {
    float[] pattern = new float[dashes.length];
    for (int i = 0; i < pattern.length; i++) {
      pattern[i] = (float) dashes[i];
    }
    BasicStroke pen =
        pattern.length == 0
            ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
            : new BasicStroke(
                (float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER, 10, pattern, 0);
    return pen.createStrokedShape(lines);
  }

  private static AffineTransform turn(Random random) {
    double centre = TrainingHand.SIDE / 2.0;
    return AffineTransform.getRotateInstance(
        Pick.between(-MOST_TURN, MOST_TURN, random), centre, centre);
  }

  private static void ruling(Path2D lines, int count) {
    for (int i = 0; i < count; i++) {
      double y = LOW + (HIGH - LOW) * (i + 0.5) / count;
      line(lines, LOW, y, HIGH, y);
    }
  }

  private static void uprights(Path2D lines, int count) {
    for (int i = 0; i < count; i++) {
      double x = LOW + (HIGH - LOW) * (i + 0.5) / count;
      line(lines, x, LOW, x, HIGH);
    }
  }

  private static void box(Path2D lines, Random random) {
    double top = Pick.between(LOW, LOW + 25, random);
    double bottom = Pick.between(HIGH - 25, HIGH, random);
    line(lines, LOW - 5, top, HIGH + 5, top, HIGH + 5, bottom, LOW - 5, bottom);
    lines.closePath();
  }

  private static void corner(Path2D lines, Random random) {
    double x = Pick.between(LOW, 50, random);
    double y = Pick.between(LOW, 50, random);
    switch (random.nextInt(4)) {
      case 0 -> line(lines, x, HIGH, x, y, HIGH, y);
      case 1 -> line(lines, x, LOW, x, 120 - y, HIGH, 120 - y);
      case 2 -> line(lines, 120 - x, LOW, 120 - x, 120 - y, LOW, 120 - y);
      default -> line(lines, LOW, LOW, LOW, HIGH - y / 3, HIGH, HIGH - y / 3, HIGH, LOW);
    }
  }

  /** A cross, or one of its arms less: ├ ┴ and ┬, but not ┤, which is a 4. */
  private static void crossing(Path2D lines, Random random) {
    // a stem at the right below a bar is a 7
    double x = Pick.between(35, 65, random);
    double y = Pick.between(40, 80, random);
    int shape = random.nextInt(4);
    line(lines, shape == 1 ? x : LOW, y, HIGH, y);
    line(lines, x, shape == 2 ? y : LOW, x, shape == 3 ? y : HIGH);
  }

  private static void line(Path2D lines, double... points) {
    lines.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      lines.lineTo(points[i], points[i + 1]);
    }
  }
}
