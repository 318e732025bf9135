package io.github.hdr4j.preprocess;

/**
 * What separates ink from paper in a plane of contrast.
 *
 * @param paper contrast of bare paper, near 0
 * @param noise standard deviation of bare paper
 * @param low contrast from which a pixel belongs to a stroke that it touches
 * @param high contrast that every stroke reaches somewhere
 */
record InkLevels(float paper, float noise, float low, float high) {
  /** The least contrast that counts as ink at all, about ten gray levels of white paper. */
  static final float LEAST = 0.04f;

  /** The low level relative to the high one. */
  private static final float LOW = 0.4f;

  /** From here on it is rims of strokes that make paper uneven in a small picture, not noise. */
  private static final float CLEAR = 0.25f;

  private static final double SIGMAS_HIGH = 8;
  private static final double SIGMAS_LOW = 4.5;

  static InkLevels of(Plane contrast) {
    Histogram histogram = Histogram.of(contrast, -0.25f, 1.01f);
    float otsu = histogram.otsu();
    if (LightField.isTooSmall(contrast) && otsu >= CLEAR) {
      return new InkLevels(0, 0, LOW * otsu, otsu);
    }
    float paper = clean(histogram.quantileBelow(otsu, 0.5));
    float noise = Math.max(0, paper - clean(histogram.quantileBelow(otsu, 0.16)));
    float floor = Math.max(LEAST, paper + (float) SIGMAS_HIGH * noise);
    float high = Math.max(floor, otsu);
    float low = Math.max(Math.max(LEAST, paper + (float) SIGMAS_LOW * noise), LOW * high);
    return new InkLevels(paper, noise, Math.min(low, high), high);
  }

  /** The same for ink of at least that contrast. */
  InkLevels raised(float least) {
    return new InkLevels(paper, noise, least, Math.max(least, high));
  }

  /** Bins have a width; paper without any noise is exactly 0. */
  private static float clean(float value) {
    return Math.abs(value) < 0.002f ? 0 : value;
  }
}
