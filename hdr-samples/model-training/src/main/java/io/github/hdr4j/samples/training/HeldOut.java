package io.github.hdr4j.samples.training;

/**
 * Which pictures, or whose, are kept for validation and train nothing.
 *
 * @param seeds of the training run
 * @param share of the data that is kept, 0 to 1
 */
record HeldOut(Seeds seeds, double share) {

  /** Whether the pictures of a writer, or of another group, are kept. */
  boolean has(long group) {
    return seeds.fraction(group) < share;
  }
}
