package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.Pick;
import java.util.Random;

/**
 * The way on which a hand writes without ruling: askew, waving, and not quite even.
 *
 * @param skew of the whole line in radians, positive downhill
 * @param wave its highest deviation, as a share of a digit's height
 * @param length of a wave in heights
 * @param phase of the wave where the line begins, in radians
 */
record Baseline(double skew, double wave, double length, double phase) {
  private static final double MOST_SKEW = 0.1;
  private static final double HIGHEST_WAVE = 0.08;

  /** One of a hand of this unevenness, 0 to 1. */
  static Baseline any(double unevenness, Random random) {
    return new Baseline(
        unevenness * Pick.between(-MOST_SKEW, MOST_SKEW, random),
        unevenness * Pick.between(0, HIGHEST_WAVE, random),
        Pick.between(4, 12, random),
        2 * Math.PI * random.nextDouble());
  }

  /** How far down the line is at a distance from its beginning, all in pixels. */
  double at(double x, double height) {
    double along = x / height;
    return height
        * (StrictMath.tan(skew) * along
            + wave * StrictMath.sin(phase + 2 * Math.PI * along / length));
  }
}
