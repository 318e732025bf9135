package io.github.hdr4j.samples.toolkit.numbers;

import java.util.Random;

/** People whose digits can be had. Implementations are immutable and thread-safe. */
public interface Writers {
  /**
   * One of them.
   *
   * @param random chooses; the same numbers give the same person
   * @return who writes a whole number or page
   */
  Writer any(Random random);
}
