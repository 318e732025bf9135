package io.github.hdr4j.conformance;

import io.github.hdr4j.DigitTensor;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * Brings an outline into MNIST's form straight away, without any preprocessor: scaled by aspect
 * into 20 × 20, its centre of mass in the middle of 28 × 28.
 */
final class MnistForm {
  /** Sub-pixels a side, averaged into one pixel. */
  private static final int FINE = 8;

  private static final int BOX = 20 * FINE;
  private static final int FRAME = DigitTensor.SIZE * FINE;

  private MnistForm() {}

  static DigitTensor of(Shape outline) {
    Rectangle2D bounds = outline.getBounds2D();
    double scale = BOX / Math.max(bounds.getWidth(), bounds.getHeight());
    AffineTransform place = new AffineTransform();
    place.translate(FRAME / 2.0, FRAME / 2.0);
    place.scale(scale, scale);
    place.translate(-bounds.getCenterX(), -bounds.getCenterY());
    Point2D mass = centreOfMass(render(outline, place));
    place.preConcatenate(
        AffineTransform.getTranslateInstance(FRAME / 2.0 - mass.getX(), FRAME / 2.0 - mass.getY()));
    return average(render(outline, place));
  }

  private static Raster render(Shape outline, AffineTransform place) {
    BufferedImage image = Canvas.draw(outline, place, FRAME, FRAME, Color.BLACK, Color.WHITE);
    return image.getRaster();
  }

  private static Point2D centreOfMass(Raster raster) {
    double sum = 0;
    double sumX = 0;
    double sumY = 0;
    for (int y = 0; y < FRAME; y++) {
      for (int x = 0; x < FRAME; x++) {
        int ink = raster.getSample(x, y, 0);
        sum += ink;
        sumX += ink * (x + 0.5);
        sumY += ink * (y + 0.5);
      }
    }
    return new Point2D.Double(sumX / sum, sumY / sum);
  }

  private static DigitTensor average(Raster raster) {
    float[] ink = new float[DigitTensor.LENGTH];
    for (int y = 0; y < FRAME; y++) {
      for (int x = 0; x < FRAME; x++) {
        int pixel = y / FINE * DigitTensor.SIZE + x / FINE;
        ink[pixel] += raster.getSample(x, y, 0) / (255f * FINE * FINE);
      }
    }
    for (int i = 0; i < ink.length; i++) {
      ink[i] = Math.min(1f, ink[i]);
    }
    return DigitTensor.of(ink);
  }
}
