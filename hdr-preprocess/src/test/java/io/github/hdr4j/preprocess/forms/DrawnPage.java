package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.testing.DrawnDigit;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A printed page of 210 × 297 units, drawn flat at 4 pixels a unit. */
final class DrawnPage {
  static final double WIDTH = 210;
  static final double HEIGHT = 297;
  static final int PIXELS = 4;
  static final double MARK = 7;
  static final Quadrilateral MARKS = Quadrilateral.rectangle(14, 14, WIDTH - 28, HEIGHT - 28);
  static final Quadrilateral FRAME = Quadrilateral.rectangle(22, 30, WIDTH - 44, HEIGHT - 60);

  private final BufferedImage picture =
      new BufferedImage(
          (int) (WIDTH * PIXELS), (int) (HEIGHT * PIXELS), BufferedImage.TYPE_BYTE_GRAY);
  private final Graphics2D graphics = picture.createGraphics();

  DrawnPage() {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(PIXELS, PIXELS);
    graphics.setColor(new Color(245, 245, 245));
    graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    graphics.setColor(new Color(30, 30, 30));
  }

  DrawnPage marks() {
    for (Point centre : MARKS.corners()) {
      mark(centre);
    }
    return this;
  }

  DrawnPage mark(Point centre) {
    graphics.fill(new Rectangle2D.Double(centre.x() - MARK / 2, centre.y() - MARK / 2, MARK, MARK));
    return this;
  }

  DrawnPage frame() {
    return rectangle(FRAME);
  }

  DrawnPage rectangle(Quadrilateral lines) {
    graphics.setStroke(new BasicStroke(0.6f));
    Point corner = lines.topLeft();
    graphics.draw(
        new Rectangle2D.Double(corner.x(), corner.y(), lines.meanWidth(), lines.meanHeight()));
    return this;
  }

  /** Lines of short strokes, as text seen from afar, boxes and digits. */
  DrawnPage contents(long seed) {
    Random random = new Random(seed);
    for (double y = 40; y < 110; y += 7) {
      for (double x = 28; x < 160 + 20 * random.nextDouble(); x += 3) {
        graphics.setStroke(new BasicStroke(0.5f));
        double top = y - 3 * random.nextDouble();
        graphics.draw(new Line2D.Double(x, y, x + 2 * random.nextDouble(), top));
      }
    }
    for (int i = 0; i < 8; i++) {
      graphics.setStroke(new BasicStroke(0.35f));
      graphics.draw(new Rectangle2D.Double(30 + 12 * i, 130, 12, 15));
      DrawnDigit.random(random.nextInt(10), 15, seed + i)
          .placed(0.8, 30 + 12 * i, 131.5, 15)
          .paint(graphics, new Color(40, 40, 120));
    }
    graphics.setColor(new Color(30, 30, 30));
    for (double y = 170; y < 250; y += 12) {
      graphics.draw(new Line2D.Double(30, y, 175, y));
    }
    return this;
  }

  /** A square grid of 9 × 9 cells with bold lines around every third, two thirds filled. */
  DrawnPage grid(Point corner, double cell, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i <= 9; i++) {
      graphics.setStroke(new BasicStroke(i % 3 == 0 ? 0.9f : 0.4f, BasicStroke.CAP_SQUARE, 0));
      double along = i * cell;
      double end = 9 * cell;
      graphics.draw(
          new Line2D.Double(corner.x(), corner.y() + along, corner.x() + end, corner.y() + along));
      graphics.draw(
          new Line2D.Double(corner.x() + along, corner.y(), corner.x() + along, corner.y() + end));
    }
    for (int i = 0; i < 81; i++) {
      if (isFilled(i, seed)) {
        int side = (int) cell;
        int row = i / 9;
        DrawnDigit.random(1 + random.nextInt(9), side, seed + i)
            .placed(1, corner.x() + i % 9 * cell, corner.y() + row * cell, side)
            .paint(graphics, new Color(50, 50, 90));
      }
    }
    graphics.setColor(new Color(30, 30, 30));
    return this;
  }

  /** Tells whether a cell of a grid holds a digit. */
  static boolean isFilled(int cell, long seed) {
    return new Random(seed * 101 + cell).nextInt(3) > 0;
  }

  BufferedImage picture() {
    return picture;
  }
}
