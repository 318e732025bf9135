package io.github.hdr4j.preprocess.testing;

import io.github.hdr4j.PenStrokes;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A digit drawn by the tests as a pen would: strokes in a unit square, with a slant, a size, a pen
 * and a place. The same seed gives the same digit.
 *
 * @param digit 0 to 9
 * @param strokes in pixels of the sheet
 * @param pen width in pixels
 * @param sheet side of the square sheet in pixels
 */
public record DrawnDigit(int digit, Path2D strokes, double pen, int sheet) {
  /** Draws a digit with a random hand on a sheet of that size. */
  public static DrawnDigit random(int digit, int sheet, long seed) {
    Random random = new Random(seed * 31 + digit);
    double height = sheet * (0.45 + 0.25 * random.nextDouble());
    double width = height * (0.55 + 0.2 * random.nextDouble());
    double slant = -0.3 + 0.6 * random.nextDouble();
    double pen = height * (0.07 + 0.06 * random.nextDouble());
    double left = (sheet - width) * (0.4 + 0.2 * random.nextDouble());
    double top = (sheet - height) * (0.3 + 0.4 * random.nextDouble());
    AffineTransform hand = new AffineTransform();
    hand.translate(left, top);
    hand.scale(width, height);
    hand.concatenate(new AffineTransform(1, 0, -slant * height / width, 1, slant / 2, 0));
    return new DrawnDigit(digit, new Path2D.Double(strokes(digit), hand), pen, sheet);
  }

  /** The same digit moved and scaled about the origin, on a sheet of another size. */
  public DrawnDigit placed(double scale, double x, double y, int newSheet) {
    AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
    return new DrawnDigit(digit, new Path2D.Double(strokes, place), pen * scale, newSheet);
  }

  /** The same digit as the points that a tablet reports, close enough for straight lines. */
  public PenStrokes penStrokes() {
    PenStrokes.Builder points = PenStrokes.builder();
    double[] point = new double[6];
    double[] start = new double[2];
    for (PathIterator at = strokes.getPathIterator(null, 0.05); !at.isDone(); at.next()) {
      switch (at.currentSegment(point)) {
        case PathIterator.SEG_MOVETO -> {
          points.penUp().point(point[0], point[1]);
          System.arraycopy(point, 0, start, 0, 2);
        }
        case PathIterator.SEG_CLOSE -> points.point(start[0], start[1]);
        default -> points.point(point[0], point[1]);
      }
    }
    return points.build();
  }

  /** The box of the ink, in fractions of pixels. */
  public Rectangle2D inkBounds() {
    Rectangle2D bounds = new Rectangle2D.Double();
    double[] point = new double[6];
    boolean first = true;
    for (PathIterator at = strokes.getPathIterator(null, 0.05); !at.isDone(); at.next()) {
      if (at.currentSegment(point) == PathIterator.SEG_CLOSE) {
        continue;
      }
      if (first) {
        bounds.setRect(point[0], point[1], 0, 0);
        first = false;
      }
      bounds.add(point[0], point[1]);
    }
    bounds.setRect(
        bounds.getX() - pen / 2,
        bounds.getY() - pen / 2,
        bounds.getWidth() + pen,
        bounds.getHeight() + pen);
    return bounds;
  }

  /** A picture of the digit, ink on paper. */
  public BufferedImage on(Color paper, Color ink, int type) {
    BufferedImage picture = new BufferedImage(sheet, sheet, type);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(paper);
    if (paper.getAlpha() > 0) {
      graphics.fillRect(0, 0, sheet, sheet);
    }
    paint(graphics, ink);
    graphics.dispose();
    return picture;
  }

  /** Black on white. */
  public BufferedImage onWhite() {
    return on(Color.WHITE, Color.BLACK, BufferedImage.TYPE_INT_RGB);
  }

  /** Draws the strokes. */
  public void paint(Graphics2D graphics, Color ink) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setStroke(new BasicStroke((float) pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.setColor(ink);
    graphics.draw(strokes);
  }

  private static Path2D strokes(int digit) {
    Path2D path = new Path2D.Double();
    switch (digit) {
      case 0 -> loop(path, 0.5, 0.5, 0.45, 0.5);
      case 1 -> line(path, 0.25, 0.25, 0.55, 0, 0.55, 1);
      case 2 -> {
        path.moveTo(0.08, 0.25);
        path.curveTo(0.1, -0.1, 0.95, -0.1, 0.9, 0.3);
        path.curveTo(0.85, 0.6, 0.2, 0.8, 0.05, 1);
        path.lineTo(0.95, 1);
      }
      case 3 -> {
        path.moveTo(0.1, 0.1);
        path.curveTo(0.5, -0.12, 1.1, 0.12, 0.8, 0.36);
        path.quadTo(0.7, 0.46, 0.4, 0.47);
        path.curveTo(1.15, 0.45, 1.1, 1.05, 0.45, 1);
        path.quadTo(0.2, 0.98, 0.05, 0.88);
      }
      case 4 -> {
        line(path, 0.6, 0, 0.05, 0.65, 0.95, 0.65);
        line(path, 0.7, 0.35, 0.7, 1);
      }
      case 5 -> {
        line(path, 0.9, 0, 0.25, 0, 0.2, 0.45);
        path.curveTo(0.6, 0.25, 1.1, 0.5, 0.85, 0.85);
        path.quadTo(0.6, 1.1, 0.1, 0.92);
      }
      case 6 -> {
        path.moveTo(0.75, 0);
        path.curveTo(0.2, 0.2, 0.05, 0.5, 0.08, 0.75);
        loop(path, 0.5, 0.72, 0.42, 0.28);
      }
      case 7 -> line(path, 0.08, 0, 0.92, 0, 0.4, 1);
      case 8 -> {
        loop(path, 0.5, 0.24, 0.36, 0.24);
        loop(path, 0.5, 0.73, 0.44, 0.27);
      }
      case 9 -> {
        loop(path, 0.48, 0.28, 0.4, 0.28);
        path.moveTo(0.88, 0.28);
        path.quadTo(0.9, 0.7, 0.7, 1);
      }
      default -> throw new IllegalArgumentException("no digit: " + digit);
    }
    return path;
  }

  private static void line(Path2D path, double... points) {
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
  }

  private static void loop(Path2D path, double x, double y, double a, double b) {
    path.append(new Ellipse2D.Double(x - a, y - b, 2 * a, 2 * b), false);
  }
}
