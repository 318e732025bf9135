package io.github.hdr4j.preprocess;

import io.github.hdr4j.Polarity;

/**
 * How much darker than its paper each pixel is: 0 is paper, 1 is black on it. Relative to the
 * paper, since a shadow dims ink and paper alike. Slightly below 0 where noise is lighter than the
 * paper. Light writing is inverted first.
 */
final class Contrast {
  /** Paper is never taken for darker than this, or noise in black corners would become ink. */
  private static final float DARKEST_PAPER = 48;

  private Contrast() {}

  static Plane of(Plane luminance, Polarity polarity, StageSink sink) {
    Plane dark = polarity == Polarity.DARK_ON_LIGHT ? luminance : inverted(luminance);
    Plane paper = Paper.of(dark);
    sink.paper(polarity == Polarity.DARK_ON_LIGHT ? paper : inverted(paper));
    return below(paper, dark);
  }

  /** The same for dark strokes only, each pixel beside its surroundings. */
  static Plane nearby(Plane luminance, int radius) {
    Plane closed = Extremes.lowest(Extremes.highest(BoxMean.of(luminance, 1), radius), radius);
    return below(BoxMean.of(closed, Math.max(1, radius / 2)), luminance);
  }

  private static Plane below(Plane paper, Plane dark) {
    Plane contrast = Plane.blank(dark.width, dark.height);
    for (int i = 0; i < contrast.values.length; i++) {
      float level = paper.values[i];
      contrast.values[i] = (level - dark.values[i]) / Math.max(level, DARKEST_PAPER);
    }
    return contrast;
  }

  private static Plane inverted(Plane luminance) {
    Plane result = Plane.blank(luminance.width, luminance.height);
    for (int i = 0; i < result.values.length; i++) {
      result.values[i] = 255 - luminance.values[i];
    }
    return result;
  }
}
