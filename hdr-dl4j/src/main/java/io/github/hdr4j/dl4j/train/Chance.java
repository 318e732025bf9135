package io.github.hdr4j.dl4j.train;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Random generators addressed by what they are for, so that the numbers depend neither on the order
 * of threads nor on where a run was resumed.
 *
 * @param seed of the whole run
 */
record Chance(long seed) {

  /** The generator for the order of an epoch, counted from 0. */
  RandomGenerator order(int epoch) {
    return at(epoch, -1);
  }

  /** The generator for what stands at a position of an epoch. */
  RandomGenerator at(int epoch, int position) {
    return new SplittableRandom(mixed(mixed(seed, epoch), position));
  }

  private static long mixed(long seed, int key) {
    return new SplittableRandom(seed).nextLong() + key;
  }

  /** The numbers from 0 up to a size, in random order (R. Durstenfeld, CACM 1964). */
  static int[] shuffled(int size, RandomGenerator random) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
