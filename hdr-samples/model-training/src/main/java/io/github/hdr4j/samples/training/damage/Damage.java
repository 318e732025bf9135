package io.github.hdr4j.samples.training.damage;

import java.util.SplittableRandom;

/** One thing that may happen to a picture. Immutable and thread-safe. */
interface Damage {
  /**
   * Damages a picture.
   *
   * @param light of {@link Light#SIDE} squared pixels, row by row, 0 to 1, light on dark; stays as
   *     it is
   * @param random source of all chance
   * @return new values, which may leave 0 to 1 a little
   */
  float[] of(float[] light, SplittableRandom random);
}
