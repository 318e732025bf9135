package io.github.hdr4j.preprocess.forms;

import java.util.Arrays;

/**
 * Looks for a thin dark line near where it is expected to be.
 *
 * <p>A place counts by how much darker it is than both sides of the line; of the places along a
 * piece the median counts, so that a digit or a smudge that crosses the line does not.
 */
final class LineProbe {
  /** Places along a piece. */
  private static final int PLACES = 15;

  /** Share of a piece that is left out at either end, where other lines cross. */
  private static final double ENDS = 0.12;

  /** Step of the search across, in pixels of the map. */
  private static final double STEP = 0.5;

  private final Sampler contrast;

  LineProbe(Sampler contrast) {
    this.contrast = contrast;
  }

  /**
   * The line's place.
   *
   * @param offset how far it lies from where it was expected, along the normal that points to the
   *     right of the way from one end to the other
   * @param strength how much darker it is than its sides, in units of contrast
   */
  record Hit(double offset, double strength) {}

  /** The darkest line parallel to the expected one, at most {@code range} away from it. */
  Hit search(Point from, Point to, double range, double gap) {
    int steps = Math.max(1, (int) Math.round(range / STEP));
    double[] strengths = new double[2 * steps + 1];
    int best = steps;
    for (int i = 0; i < strengths.length; i++) {
      strengths[i] = strength(from, to, (i - steps) * range / steps, gap);
      best = strengths[i] > strengths[best] ? i : best;
    }
    double peak = best - steps;
    if (best > 0 && best < strengths.length - 1) {
      double before = strengths[best - 1];
      double after = strengths[best + 1];
      double bend = before - 2 * strengths[best] + after;
      peak += bend < 0 ? 0.5 * (before - after) / bend : 0;
    }
    return new Hit(peak * range / steps, strengths[best]);
  }

  /** How much darker a straight piece is than what lies a gap away on both sides of it. */
  double strength(Point from, Point to, double offset, double gap) {
    Point normal = normal(from, to);
    Point aside = normal.times(gap);
    Point shift = normal.times(offset);
    double[] excess = new double[PLACES];
    for (int i = 0; i < PLACES; i++) {
      double share = ENDS + (1 - 2 * ENDS) * i / (PLACES - 1.0);
      Point place = from.towards(to, share).plus(shift);
      excess[i] =
          contrast.contains(place)
              ? contrast.at(place)
                  - Math.max(contrast.at(place.plus(aside)), contrast.at(place.minus(aside)))
              : 0;
    }
    Arrays.sort(excess);
    return excess[PLACES / 2];
  }

  /** Of length 1, to the right of the way. */
  static Point normal(Point from, Point to) {
    Point way = to.minus(from);
    double length = Math.max(1e-9, way.length());
    return new Point(-way.y() / length, way.x() / length);
  }
}
