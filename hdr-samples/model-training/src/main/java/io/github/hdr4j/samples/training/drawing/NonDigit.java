package io.github.hdr4j.samples.training.drawing;

import java.util.Random;

/**
 * One kind of what is not exactly one digit. A recogniser that has never seen any calls it the
 * digit that it resembles most; J. Bromley and J. Denker, "Improving rejection performance on
 * handwritten digits by training with rubbish" (Neural Computation 5, 1993). Immutable and
 * thread-safe.
 */
interface NonDigit {
  /** Lower case, words joined by hyphens. */
  String name();

  /** Draws one; the same numbers give the same. */
  Sheet draw(Random random);
}
