package io.github.hdr4j.conformance;

import io.github.hdr4j.PenStrokes;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The ten digits, each drawn with several pens; the same in every run. */
public final class DrawnDigits {
  private static final int WIDTH = 150;
  private static final int HEIGHT = 180;

  /** Height of the digit without the width of the pen, in pixels. */
  private static final int TALL = 100;

  /** How far straight lines between the points of a curve may miss it; the digit is 1 high. */
  private static final double FLATNESS = 0.002;

  private static final Color PAPER = new Color(244, 244, 244);
  private static final Color INK = new Color(38, 38, 38);

  private static final List<DrawnDigit> ALL = drawAll();

  private DrawnDigits() {}

  /**
   * All of them.
   *
   * @return ten digits with each pen in turn, so that neighbours are different digits
   */
  public static List<DrawnDigit> all() {
    return ALL;
  }

  private static List<DrawnDigit> drawAll() {
    List<DrawnDigit> all = new ArrayList<>();
    Random random = new Random(1998);
    for (Pen pen : Pen.all()) {
      for (int digit = 0; digit <= 9; digit++) {
        all.add(draw(digit, pen, random));
      }
    }
    return List.copyOf(all);
  }

  private static DrawnDigit draw(int digit, Pen pen, Random random) {
    Path2D strokes = Glyphs.of(digit, random);
    strokes.transform(new AffineTransform(pen.aspect(), 0, -pen.slant(), 1, 0, 0));
    Shape outline =
        new BasicStroke((float) pen.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
            .createStrokedShape(strokes);
    Rectangle2D bounds = outline.getBounds2D();
    AffineTransform place = new AffineTransform();
    place.translate(WIDTH / 2.0 + random.nextInt(-15, 16), HEIGHT / 2.0 + random.nextInt(-15, 16));
    place.scale(TALL, TALL);
    place.translate(-bounds.getCenterX(), -bounds.getCenterY());
    BufferedImage image = Canvas.draw(outline, place, WIDTH, HEIGHT, PAPER, INK);
    String name = "%d, %s".formatted(digit, pen.name());
    return new DrawnDigit(digit, name, MnistForm.of(outline), image, points(strokes));
  }

  /** As many points as a tablet reports. */
  private static PenStrokes points(Path2D strokes) {
    PenStrokes.Builder pen = PenStrokes.builder();
    double[] point = new double[2];
    for (PathIterator at = strokes.getPathIterator(null, FLATNESS); !at.isDone(); at.next()) {
      if (at.currentSegment(point) == PathIterator.SEG_MOVETO) {
        pen.penUp();
      }
      pen.point(point[0], point[1]);
    }
    return pen.build();
  }
}
