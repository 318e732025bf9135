package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.DigitTensor;
import java.util.random.RandomGenerator;

/**
 * Rubbish put together from two digits, in the manner of J. Bromley and J. Denker (Neural
 * Computation 1993): a fragment, halves of two digits, two digits on each other or beside each
 * other.
 */
final class Montage {

  private static final int SIDE = DigitTensor.SIZE;

  private enum Kind {
    FRAGMENT,
    HALVES,
    CROSSED,
    BESIDE
  }

  private Montage() {}

  /** Puts two digits of 784 values together. */
  static float[] of(float[] one, float[] other, RandomGenerator random) {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    boolean turned = random.nextBoolean();
    int cut = SIDE / 4 + random.nextInt(SIDE / 2);
    float[] ink = new float[DigitTensor.LENGTH];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int along = turned ? y : x;
        ink[y * SIDE + x] =
            switch (kind) {
              case FRAGMENT -> along < cut ? at(one, x, y) : 0;
              case HALVES -> along < SIDE / 2 ? at(one, x, y) : at(other, x, y);
              case CROSSED -> Math.max(at(one, x, y), at(other, y, SIDE - 1 - x));
              case BESIDE -> x < SIDE / 2 ? narrowed(one, x, y) : narrowed(other, x - SIDE / 2, y);
            };
      }
    }
    return ink;
  }

  private static float at(float[] ink, int x, int y) {
    return ink[y * SIDE + x];
  }

  /** Half as large, in the middle of the height. */
  private static float narrowed(float[] ink, int x, int y) {
    int from = y - SIDE / 4;
    if (from < 0 || from >= SIDE / 2) {
      return 0;
    }
    return (at(ink, 2 * x, 2 * from)
            + at(ink, 2 * x + 1, 2 * from)
            + at(ink, 2 * x, 2 * from + 1)
            + at(ink, 2 * x + 1, 2 * from + 1))
        / 4;
  }
}
