package io.github.hdr4j.samples.web.admin.training;

/**
 * A model before and after training, on the same digits.
 *
 * @param before what it was
 * @param after what it is
 */
public record Comparison(Score before, Score after) {
  /**
   * How a model read some digits.
   *
   * @param digits all of them
   * @param right those whose best digit is the right one
   * @param accepted those that a user need not look at
   * @param acceptedWrong those among them that are wrong
   */
  public record Score(long digits, long right, long accepted, long acceptedWrong) {}
}
