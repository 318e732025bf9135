package io.github.hdr4j.samples.toolkit.numbers;

import java.util.Random;

/** One person's digits. Implementations are immutable and thread-safe. */
public interface Writer {
  /**
   * A digit as this person writes it.
   *
   * @param digit 0 to 9
   * @param random chooses among the ways in which the person wrote it
   * @return the form
   * @throws IndexOutOfBoundsException if it is no digit
   */
  Form digit(int digit, Random random);

  /**
   * How broad the person's pen is.
   *
   * @return width of the line as a share of a digit's height
   */
  double thickness();
}
