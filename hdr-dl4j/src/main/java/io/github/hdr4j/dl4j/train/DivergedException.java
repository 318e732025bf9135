package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.DigitRecognitionException;
import java.io.Serial;

/**
 * The loss is no longer a number, so training cannot go on. The checkpoint of the epoch before is
 * kept; a lower learning rate helps.
 */
public final class DivergedException extends DigitRecognitionException {

  @Serial private static final long serialVersionUID = 1L;

  private final int epoch;
  private final int step;
  private final double rate;

  /**
   * Says where it happened.
   *
   * @param loss not a finite number
   * @param epoch from 1
   * @param step of that epoch, from 1
   * @param rate the learning rate of the last step before
   */
  public DivergedException(double loss, int epoch, int step, double rate) {
    super(Messages.diverged(loss, epoch, step, rate));
    this.epoch = epoch;
    this.step = step;
    this.rate = rate;
  }

  /**
   * The epoch it happened in.
   *
   * @return from 1
   */
  public int epoch() {
    return epoch;
  }

  /**
   * The step it happened at.
   *
   * @return from 1 in each epoch
   */
  public int step() {
    return step;
  }

  /**
   * The learning rate at that step.
   *
   * @return above 0
   */
  public double rate() {
    return rate;
  }
}
