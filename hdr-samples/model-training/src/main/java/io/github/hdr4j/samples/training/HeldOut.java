package io.github.hdr4j.samples.training;

/**
 * Which pictures, or whose, are kept for validation and train nothing. The same for every training
 * seed, so that an ensemble of several can be measured on people whom none of its members has seen.
 *
 * @param share of the data that is kept, 0 to 1
 */
record HeldOut(double share) {
  private static final Seeds SEEDS = new Seeds(1);

  /** Whether the pictures of a writer, or of another group, are kept. */
  boolean has(long group) {
    return SEEDS.fraction(group) < share;
  }
}
