package io.github.hdr4j.preprocess;

import java.util.ArrayList;
import java.util.List;

/**
 * The line on which digits stand: the median of the slopes between all pairs of feet, which single
 * descenders and broken strokes do not move (Theil 1950, Sen 1968).
 *
 * @param slope rows downwards for each column
 * @param offset row at column 0
 */
record BaseLine(double slope, double offset) {
  /** Height relative to a digit from which a part has a foot on the line. */
  private static final double TALL = 0.6;

  /** Feet beyond this number add nothing. */
  private static final int MOST = 64;

  /** Steepest slope; what is steeper comes from too few digits. */
  private static final double STEEPEST = 0.35;

  static BaseLine of(List<Part> parts, double digit) {
    List<Part> tall =
        parts.stream().filter(part -> part.height() >= TALL * digit).limit(MOST).toList();
    if (tall.isEmpty()) {
      int bottom = parts.stream().mapToInt(Part::bottom).max().orElse(0);
      return new BaseLine(0, bottom);
    }
    List<Double> slopes = new ArrayList<>();
    for (Part one : tall) {
      for (Part other : tall) {
        if (other.centre() - one.centre() >= digit / 2) {
          slopes.add((other.bottom() - one.bottom()) / (other.centre() - one.centre()));
        }
      }
    }
    double slope = Math.max(-STEEPEST, Math.min(STEEPEST, slopes.size() < 3 ? 0 : median(slopes)));
    List<Double> offsets = new ArrayList<>();
    tall.forEach(part -> offsets.add(part.bottom() - slope * part.centre()));
    return new BaseLine(slope, median(offsets));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /** The row behind a digit's last one at a column. */
  double at(double column) {
    return offset + slope * column;
  }
}
