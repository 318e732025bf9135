package io.github.hdr4j.samples.toolkit;

import java.util.List;
import java.util.Random;

/** Random choices. */
public final class Pick {
  private Pick() {}

  /**
   * One of several, each as likely.
   *
   * @param <T> what they are
   * @param all the choice, at least one
   * @param random source of the choice
   * @return the one
   */
  public static <T> T from(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /**
   * A number from a range, evenly spread.
   *
   * @param from least
   * @param to most
   * @param random source of the choice
   * @return the number
   */
  public static double between(double from, double to, Random random) {
    return from + (to - from) * random.nextDouble();
  }

  /**
   * A whole number from a range.
   *
   * @param from least, included
   * @param to most, included
   * @param random source of the choice
   * @return the number
   */
  public static int integer(int from, int to, Random random) {
    return from + random.nextInt(to - from + 1);
  }
}
