package io.github.hdr4j.preprocess;

import io.github.hdr4j.PenStrokes;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How wide a pen draws. Unless it is known, it suits the size of the writing.
 *
 * @param known width in the unit of the trails; empty if it may be chosen
 */
record PenWidth(OptionalDouble known) {
  /** Width in pixels of the field; MNIST's median is 2.4. See the decision on pen strokes. */
  private static final double FIELD = 2.4;

  /**
   * Width relative to the longest stroke, as of a ballpoint, where marks are told apart: that
   * stroke tells the size of a digit also where there are many, which a wider pen would join.
   */
  private static final double BALLPOINT = 0.1;

  /** Relative to the whole writing: thinner lines would break, wider ones have no shape. */
  private static final double THINNEST = 0.02;

  private static final double WIDEST = 0.5;

  static PenWidth of(PenStrokes strokes) {
    double longest = strokes.longerSide();
    return longest == 0 || strokes.penWidth().isEmpty()
        ? new PenWidth(OptionalDouble.empty())
        : new PenWidth(OptionalDouble.of(bounded(strokes.penWidth().getAsDouble() / longest)));
  }

  /** For telling marks apart. */
  double apart(List<PenTrail> trails) {
    double longest =
        trails.stream().mapToDouble(trail -> PenTrail.extent(List.of(trail))).max().orElse(0);
    return known.orElse(bounded(BALLPOINT * longest));
  }

  /** For the tensor of these trails. */
  double inField(List<PenTrail> trails) {
    double extent = PenTrail.extent(trails);
    // A dot has no size but that of its pen, whatever that is.
    return known.orElse(extent == 0 ? 1 : extent * FIELD / (MnistField.MARK - FIELD));
  }

  private static double bounded(double width) {
    return Math.max(THINNEST, Math.min(WIDEST, width));
  }
}
