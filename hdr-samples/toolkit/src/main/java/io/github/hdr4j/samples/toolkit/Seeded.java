package io.github.hdr4j.samples.toolkit;

import java.util.Arrays;
import java.util.Random;

/**
 * Random numbers addressed by what they are for, so that they depend neither on the order nor on
 * the thread in which things happen.
 */
public final class Seeded {
  private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

  private Seeded() {}

  /**
   * Numbers of their own for one purpose.
   *
   * @param purpose texts and whole numbers; the same ones give the same numbers on every machine
   * @return a generator in its initial state
   */
  public static Random random(Object... purpose) {
    // Spread over all bits: generators with neighbouring seeds begin alike.
    return new Random(Arrays.hashCode(purpose) * GOLDEN_RATIO);
  }
}
