package io.github.hdr4j.samples.toolkit.numbers;

import java.util.Random;

/** One person's or one font's letters. Implementations are immutable and thread-safe. */
public interface Script {
  /**
   * A letter that no digit looks like.
   *
   * @param random chooses
   * @return its form
   */
  Form letter(Random random);
}
