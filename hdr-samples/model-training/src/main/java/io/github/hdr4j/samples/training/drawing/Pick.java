package io.github.hdr4j.samples.training.drawing;

import java.util.List;
import java.util.Random;

/** Random choices. */
final class Pick {
  private Pick() {}

  /** One of several, each as likely. */
  static <T> T from(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** A number from a range, evenly spread. */
  static double between(double from, double to, Random random) {
    return from + (to - from) * random.nextDouble();
  }

  /** A whole number from a range, both ends included. */
  static int integer(int from, int to, Random random) {
    return from + random.nextInt(to - from + 1);
  }
}
