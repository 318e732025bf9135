package io.github.hdr4j.samples.toolkit.numbers;

import java.util.Random;

/** Where the letters of a page come from. Implementations are immutable and thread-safe. */
public interface Scripts {
  /**
   * One of them.
   *
   * @param thickness of the line as a share of a digit's height, where it can be chosen
   * @param random chooses; the same numbers give the same script
   * @return the letters of a whole page
   */
  Script any(double thickness, Random random);
}
