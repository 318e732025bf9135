package io.github.hdr4j.samples.web.admin.training;

/** Is told how a training goes, by the thread that trains. */
public interface TrainingProgress {
  /**
   * The digits are read.
   *
   * @param taught number of digits to learn
   * @param heldOut number of digits to measure with
   */
  void digits(int taught, int heldOut);

  /**
   * A step is done.
   *
   * @param step where training stands
   */
  void step(Step step);

  /**
   * An epoch is done.
   *
   * @param epoch how it went
   */
  void epoch(Epoch epoch);

  /** The model is written; what is left is to measure it. */
  void measuring();

  /**
   * Where training stands.
   *
   * @param epoch the current one, from 1
   * @param step of this epoch, from 1
   * @param steps of each epoch
   * @param loss mean of this epoch so far, in nats
   * @param accuracy share of this epoch's digits ranked right so far, 0 to 1
   * @param secondsLeft estimate
   */
  record Step(int epoch, int step, int steps, double loss, double accuracy, long secondsLeft) {}

  /**
   * How an epoch went.
   *
   * @param epoch its number, from 1
   * @param loss mean, in nats
   * @param accuracy share ranked right, 0 to 1
   * @param validationAccuracy the same of digits kept apart
   */
  record Epoch(int epoch, double loss, double accuracy, double validationAccuracy) {}
}
