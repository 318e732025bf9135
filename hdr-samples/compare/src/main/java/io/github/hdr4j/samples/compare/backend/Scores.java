package io.github.hdr4j.samples.compare.backend;

import org.tribuo.Example;
import org.tribuo.classification.Label;

/** Ten logits for the ink of one picture. Thread-safe. */
@FunctionalInterface
interface Scores {
  /** The floor of a logit: a probability of 0 would have none. */
  double LEAST_PROBABILITY = 1e-30;

  /**
   * Computes them.
   *
   * @param ink one or more pixels that training knew
   * @return for each digit the logarithm of its probability, up to a constant, and up to a factor
   *     that the temperature makes good
   */
  float[] of(Example<Label> ink);
}
