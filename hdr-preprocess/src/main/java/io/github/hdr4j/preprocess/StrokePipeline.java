package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.WritingStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * The order of the steps from the strokes of a pen to their preparation. From the ink on it is that
 * of pictures; what is ink needs no search, and what is known to be written is never blank.
 */
final class StrokePipeline {
  /** Longer side of the drawing that is shrunk into the field, a multiple of the field's 20. */
  private static final int DRAWN = 10 * MnistField.MARK;

  private StrokePipeline() {}

  static Preparation run(PenStrokes strokes) {
    if (strokes.isBlank()) {
      return Preparation.blank();
    }
    List<PenTrail> trails = PenTrail.of(strokes);
    PenWidth width = PenWidth.of(strokes);
    StrokeMarks marks = StrokeMarks.of(trails, width.apart(trails));
    List<PenTrail> chosen = marks.all();
    Plane ink = PenDrawing.of(chosen, width.inField(chosen), DRAWN, 0).ink();
    DigitTensor tensor = MnistField.of(StrokeWidening.apply(ink));
    WritingStyle style = StyleMeter.measure(ink);
    Box box = box(chosen);
    if (marks.marks().size() > 1) {
      List<Box> boxes = marks.marks().stream().map(StrokePipeline::box).toList();
      return Preparation.severalMarks(tensor, box, style, boxes);
    }
    return Preparation.ink(tensor, box, style, Optional.empty());
  }

  private static Box box(List<PenTrail> trails) {
    Rectangle2D bounds = PenTrail.bounds(trails);
    int left = frame(bounds.getX());
    int top = frame(bounds.getY());
    return new Box(
        left,
        top,
        Math.max(1, frame(bounds.getMaxX()) - left),
        Math.max(1, frame(bounds.getMaxY()) - top));
  }

  private static int frame(double place) {
    return (int) Math.round(Math.max(0, Math.min(1, place)) * PenStrokes.FRAME);
  }
}
