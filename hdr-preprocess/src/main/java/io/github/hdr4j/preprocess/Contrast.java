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
