package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Noise;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Random;

/**
 * Bends an outline in the middle of a sheet: slanted, turned, narrower or wider, and elastically
 * (P. Simard, D. Steinkraus and J. Platt, ICDAR 2003).
 */
final class Distortion {
  private static final double MOST_TURN = Math.toRadians(15);
  private static final double MOST_SLANT = 0.2;
  private static final double NARROWEST = 0.8;
  private static final double WIDEST = 1.2;
  private static final double COARSEST = 50;
  private static final double FINEST = 20;
  private static final double FARTHEST = 6;
  private static final double FLATNESS = 0.3;

  /** Longer lines would stay straight, in pixels. */
  private static final double LONGEST = 3;

  private final AffineTransform affine;
  private final Noise right;
  private final Noise down;
  private final double amount;

  private Distortion(AffineTransform affine, Noise right, Noise down, double amount) {
    this.affine = affine;
    this.right = right;
    this.down = down;
    this.amount = amount;
  }

  static Distortion any(Random random) {
    double middle = TrainingHand.SIDE / 2.0;
    AffineTransform affine = AffineTransform.getTranslateInstance(middle, middle);
    affine.rotate(Pick.between(-MOST_TURN, MOST_TURN, random));
    affine.shear(Pick.between(-MOST_SLANT, MOST_SLANT, random), 0);
    affine.scale(Pick.between(NARROWEST, WIDEST, random), 1);
    affine.translate(-middle, -middle);
    double scale = Pick.between(FINEST, COARSEST, random);
    // the finer it bends the less, or the outline tears
    double amount = Pick.between(0, FARTHEST, random) * scale / COARSEST;
    return new Distortion(affine, new Noise(random, scale), new Noise(random, scale), amount);
  }

  Shape apply(Shape outline) {
    Path2D bent = new Path2D.Double(Path2D.WIND_NON_ZERO);
    PathIterator way = new FlatteningPathIterator(outline.getPathIterator(affine), FLATNESS);
    bent.setWindingRule(way.getWindingRule());
    double[] point = new double[6];
    double fromX = 0;
    double fromY = 0;
    for (; !way.isDone(); way.next()) {
      switch (way.currentSegment(point)) {
        case PathIterator.SEG_MOVETO -> bent.moveTo(x(point[0], point[1]), y(point[0], point[1]));
        case PathIterator.SEG_LINETO -> line(bent, fromX, fromY, point[0], point[1]);
        default -> bent.closePath();
      }
      fromX = point[0];
      fromY = point[1];
    }
    return bent;
  }

  private void line(Path2D bent, double fromX, double fromY, double toX, double toY) {
    int parts = 1 + (int) (Math.hypot(toX - fromX, toY - fromY) / LONGEST);
    for (int part = 1; part <= parts; part++) {
      double x = fromX + (toX - fromX) * part / parts;
      double y = fromY + (toY - fromY) * part / parts;
      bent.lineTo(x(x, y), y(x, y));
    }
  }

  private double x(double x, double y) {
    return x + amount * right.at(x, y);
  }

  private double y(double x, double y) {
    return y + amount * down.at(x, y);
  }
}
