package io.github.hdr4j.preprocess;

import io.github.hdr4j.PenPoint;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the pressure of a pen does to the width of its line. Only its variation counts: devices
 * report quite different pressures for the same touch, and a constant one for a mouse, which must
 * not make all lines thin.
 *
 * @param mean of all points whose pressure is known; 0 if it is unknown or always 0
 */
record Pressure(double mean) {
  /** Widths of no pressure and of the hardest, relative to that of the mean one. */
  private static final double LIGHTEST = 0.5;

  private static final double HARDEST = 1.5;

  static Pressure of(List<List<PenPoint>> strokes) {
    double mean =
        strokes.stream()
            .flatMap(Collection::stream)
            .map(PenPoint::pressure)
            .flatMapToDouble(OptionalDouble::stream)
            .average()
            .orElse(0);
    return new Pressure(mean);
  }

  /** Width of the line at a point, relative to that of the pen. */
  double force(PenPoint point) {
    if (mean == 0 || point.pressure().isEmpty()) {
      return 1;
    }
    double relative = point.pressure().getAsDouble() / mean;
    return Math.min(HARDEST, LIGHTEST + (1 - LIGHTEST) * relative);
  }
}
