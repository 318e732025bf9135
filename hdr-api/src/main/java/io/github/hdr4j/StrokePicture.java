package io.github.hdr4j;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Strokes as black lines on white paper, for a preprocessor or a recogniser that knows pictures
 * only; and the way back from a box in that picture.
 */
final class StrokePicture {
  /** Longer side of the strokes' bounds, pixels. */
  private static final int SIDE = 200;

  /** Width of a ballpoint's line in pixels, and the widest, which hardly leaves a shape. */
  private static final double PEN = 0.1 * SIDE;

  private static final double WIDEST = 0.5 * SIDE;
  private static final double THINNEST = 1;

  /** Paper on each side, so that no line touches the edge. */
  private static final int MARGIN = SIDE / 2;

  private final PenStrokes strokes;
  private final Rectangle2D bounds;
  private final double longest;

  private StrokePicture(PenStrokes strokes) {
    this.strokes = strokes;
    bounds = strokes.bounds();
    longest = strokes.longerSide();
  }

  static StrokePicture of(PenStrokes strokes) {
    return new StrokePicture(strokes);
  }

  BufferedImage image() {
    int width = 2 * MARGIN + (int) Math.ceil(pixels(bounds.getWidth()));
    int height = 2 * MARGIN + (int) Math.ceil(pixels(bounds.getHeight()));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setStroke(
          new BasicStroke((float) pen(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.setColor(Color.BLACK);
      strokes.strokes().forEach(stroke -> graphics.draw(path(stroke)));
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /** Maps a box in pixels of the picture to the strokes' frame. */
  Box toFrame(Box box) {
    double rim = pen() / 2;
    int left = frame(box.x() + rim, bounds.getWidth());
    int top = frame(box.y() + rim, bounds.getHeight());
    int right = frame(box.x() + box.width() - rim, bounds.getWidth());
    int bottom = frame(box.y() + box.height() - rim, bounds.getHeight());
    return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
  }

  Preparation toFrame(Preparation preparation) {
    if (preparation instanceof Preparation.Ink ink) {
      return Preparation.ink(ink.tensor(), toFrame(ink.box()), ink.style(), ink.caution());
    }
    if (preparation instanceof Preparation.SeveralMarks several) {
      List<Box> marks = several.marks().stream().map(this::toFrame).toList();
      return Preparation.severalMarks(
          several.tensor(), toFrame(several.box()), several.style(), marks);
    }
    return preparation;
  }

  private int frame(double pixel, double side) {
    double inside = Math.max(0, Math.min(pixels(side), pixel - MARGIN));
    return (int) Math.round(inside * PenStrokes.FRAME / SIDE);
  }

  private double pen() {
    if (longest == 0 || strokes.penWidth().isEmpty()) {
      return PEN;
    }
    return Math.max(THINNEST, Math.min(WIDEST, pixels(strokes.penWidth().getAsDouble())));
  }

  private Path2D path(List<PenPoint> stroke) {
    Path2D path = new Path2D.Double();
    PenPoint first = stroke.get(0);
    path.moveTo(x(first), y(first));
    // A line of no length is drawn as a dot.
    path.lineTo(x(first), y(first));
    stroke.forEach(point -> path.lineTo(x(point), y(point)));
    return path;
  }

  private double x(PenPoint point) {
    return MARGIN + pixels(point.x() - bounds.getX());
  }

  private double y(PenPoint point) {
    return MARGIN + pixels(point.y() - bounds.getY());
  }

  private double pixels(double length) {
    return longest == 0 ? 0 : SIDE * (length / longest);
  }
}
