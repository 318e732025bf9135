package io.github.hdr4j.samples.training;

import java.util.SplittableRandom;

/**
 * Random generators addressed by what they are for, so that the numbers do not depend on which
 * thread comes first nor on where a run was resumed.
 *
 * @param seed of the whole run
 */
record Seeds(long seed) {

  /** The generator for the order of an epoch. */
  SplittableRandom order(int epoch) {
    return at(epoch, -1);
  }

  /** The generator for the changes to the picture drawn at a position of an epoch. */
  SplittableRandom picture(int epoch, int position) {
    return at(epoch, position);
  }

  /** The generator for the pen that draws the strokes at a position of a data set. */
  SplittableRandom pen(int position) {
    return at(-1, position);
  }

  /** The generator for the picture at a position of those put together from digits. */
  SplittableRandom neighbours(int position) {
    return at(-2, position);
  }

  /** The generator for the damage to the digit at a position of those damaged. */
  SplittableRandom damage(int position) {
    return at(-3, position);
  }

  /** The generator that chooses among the pieces of a number. */
  SplittableRandom pieces(int position) {
    return at(-4, position);
  }

  /** A number in [0,1) that depends on the seed and the key only. */
  double fraction(long key) {
    return new SplittableRandom(mix(seed) ^ mix(key)).nextDouble();
  }

  private SplittableRandom at(int epoch, int position) {
    return new SplittableRandom(mix(mix(mix(seed) + epoch) + position));
  }

  /** The finalising step of SplitMix64 (G. Steele, D. Lea and C. Flood, OOPSLA 2014). */
  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
