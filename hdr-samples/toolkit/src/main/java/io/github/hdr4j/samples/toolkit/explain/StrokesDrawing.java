package io.github.hdr4j.samples.toolkit.explain;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.PenPoint;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Polarity;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.PreparationTrace.Stage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Strokes of a pen as thin black lines on white, for a person to look at: what the pen did, not
 * what the engine sees.
 */
final class StrokesDrawing {
  /** Longer side of the strokes in pixels, and the paper around them. */
  private static final int SIDE = 400;

  private static final int MARGIN = 40;
  private static final float PEN = 6;

  /** Pixels of the tensor's picture a side for each of the tensor. */
  private static final int ENLARGED = 8;

  private StrokesDrawing() {}

  static BufferedImage draw(PenStrokes strokes) {
    Rectangle2D bounds = strokes.bounds();
    double scale = strokes.longerSide() == 0 ? 0 : SIDE / strokes.longerSide();
    BufferedImage picture =
        new BufferedImage(
            2 * MARGIN + (int) Math.ceil(scale * bounds.getWidth()),
            2 * MARGIN + (int) Math.ceil(scale * bounds.getHeight()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setColor(Color.BLACK);
      graphics.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      for (List<PenPoint> stroke : strokes.strokes()) {
        graphics.draw(path(stroke, bounds, scale));
      }
    } finally {
      graphics.dispose();
    }
    return picture;
  }

  private static Path2D path(List<PenPoint> stroke, Rectangle2D bounds, double scale) {
    Path2D path = new Path2D.Double();
    for (PenPoint point : stroke) {
      double x = MARGIN + scale * (point.x() - bounds.getX());
      double y = MARGIN + scale * (point.y() - bounds.getY());
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      }
      // From the first point to itself, too, or a dot would not be drawn.
      path.lineTo(x, y);
    }
    return path;
  }

  /** What the engine sees of the strokes, with the boxes brought onto the drawing. */
  static PreparationTrace trace(Preparation preparation) {
    if (preparation instanceof Preparation.Ink ink) {
      return PreparationTrace.of(
          List.of(tensor(ink.tensor())),
          Polarity.DARK_ON_LIGHT,
          Preparation.ink(ink.tensor(), pixels(ink.box()), ink.style(), ink.caution()));
    }
    if (preparation instanceof Preparation.SeveralMarks several) {
      List<Box> marks = several.marks().stream().map(StrokesDrawing::pixels).toList();
      return PreparationTrace.of(
          List.of(tensor(several.tensor())),
          Polarity.DARK_ON_LIGHT,
          Preparation.severalMarks(
              several.tensor(), pixels(several.box()), several.style(), marks));
    }
    return PreparationTrace.of(List.of(), Polarity.DARK_ON_LIGHT, preparation);
  }

  private static Stage tensor(DigitTensor tensor) {
    return new Stage(
        "tensor",
        "What the engine sees of the strokes, enlarged.",
        TensorPicture.draw(tensor, ENLARGED));
  }

  private static Box pixels(Box frame) {
    double scale = (double) SIDE / PenStrokes.FRAME;
    return new Box(
        MARGIN + (int) Math.round(scale * frame.x()),
        MARGIN + (int) Math.round(scale * frame.y()),
        Math.max(1, (int) Math.round(scale * frame.width())),
        Math.max(1, (int) Math.round(scale * frame.height())));
  }
}
