package io.github.hdr4j.preprocess.testing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A line of digits drawn by the tests beside each other, each of its own hand.
 *
 * @param picture on which it is drawn; may be drawn on further
 */
public record DrawnLine(BufferedImage picture) {
  private static final int SHEET = 100;
  private static final double PEN = 5;

  /** An empty sheet. */
  public static DrawnLine sheet(int width, int height) {
    return sheet(width, height, Color.WHITE);
  }

  /** An empty sheet of some colour. */
  public static DrawnLine sheet(int width, int height, Color paper) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(paper);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return new DrawnLine(picture);
  }

  /** Writes digits 60 pixels high from a place on, with that space between their strokes. */
  public DrawnLine write(String digits, double left, double top, double space) {
    return write(digits, left, top, space, Color.BLACK, 0);
  }

  /**
   * The same.
   *
   * @param rise pixels by which each pixel to the right goes up
   */
  public DrawnLine write(
      String digits, double left, double top, double space, Color ink, double rise) {
    Graphics2D graphics = picture.createGraphics();
    double x = left;
    for (int i = 0; i < digits.length(); i++) {
      DrawnDigit drawn = DrawnDigit.random(digits.charAt(i) - '0', SHEET, 100 + i);
      Rectangle2D strokes = drawn.strokes().getBounds2D();
      double scale = 60 / strokes.getHeight();
      AffineTransform place = new AffineTransform();
      place.translate(x, top - rise * (x - left));
      place.scale(scale, scale);
      place.translate(-strokes.getX(), -strokes.getY());
      Path2D placed = new Path2D.Double(drawn.strokes(), place);
      new DrawnDigit(drawn.digit(), placed, PEN, SHEET).paint(graphics, ink);
      x = placed.getBounds2D().getMaxX() + PEN + space;
    }
    graphics.dispose();
    return this;
  }

  /** Draws a thin straight line. */
  public DrawnLine rule(double x1, double y1, double x2, double y2) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.GRAY);
    graphics.setStroke(new BasicStroke(1.5f));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    graphics.dispose();
    return this;
  }
}
