package io.github.hdr4j.dl4j.train;

/**
 * What decides the outcome of a run, beside the data, the augmentation and the network.
 *
 * @param epochs passes over the samples, at least 1
 * @param batch samples of each step, at least 1
 * @param rate learning rate
 * @param seed of weights, order and augmentation
 * @param patience epochs without progress on the validation part after which training stops; 0
 *     never stops early
 */
public record TrainingPlan(int epochs, int batch, LearningRate rate, long seed, int patience) {

  /**
   * Checks the numbers.
   *
   * @param epochs passes over the samples, at least 1
   * @param batch samples of each step, at least 1
   * @param rate learning rate
   * @param seed of weights, order and augmentation
   * @param patience epochs without progress on the validation part after which training stops; 0
   *     never stops early
   * @throws IllegalArgumentException if one is out of range
   */
  public TrainingPlan {
    requireAtLeast("epochs", epochs, 1);
    requireAtLeast("batch", batch, 1);
    requireAtLeast("patience", patience, 0);
  }

  /**
   * Ten epochs of batches of 64, one cycle of learning rates up to 0.002, seed 1, to the end.
   *
   * @return a plan that suits every preset
   */
  public static TrainingPlan defaults() {
    return new TrainingPlan(10, 64, LearningRate.oneCycle(0.002), 1, 0);
  }

  /**
   * Twelve epochs, else as {@link #defaults()}: what has proved itself with 20 samples of each
   * digit.
   *
   * @return a plan to fine-tune with
   */
  public static TrainingPlan fineTuning() {
    return defaults().withEpochs(12);
  }

  /**
   * The same with another number of epochs.
   *
   * @param value at least 1
   * @return a new plan
   * @throws IllegalArgumentException if it is not
   */
  public TrainingPlan withEpochs(int value) {
    return new TrainingPlan(value, batch, rate, seed, patience);
  }

  /**
   * The same with another batch.
   *
   * @param value at least 1
   * @return a new plan
   * @throws IllegalArgumentException if it is not
   */
  public TrainingPlan withBatch(int value) {
    return new TrainingPlan(epochs, value, rate, seed, patience);
  }

  /**
   * The same with another learning rate.
   *
   * @param value the schedule
   * @return a new plan
   */
  public TrainingPlan withRate(LearningRate value) {
    return new TrainingPlan(epochs, batch, value, seed, patience);
  }

  /**
   * The same with another seed.
   *
   * @param value any
   * @return a new plan
   */
  public TrainingPlan withSeed(long value) {
    return new TrainingPlan(epochs, batch, rate, value, patience);
  }

  /**
   * The same with early stopping: the network of the best epoch is kept.
   *
   * @param value epochs without progress on the validation part after which training stops; 0 never
   *     stops early and keeps the last epoch's network
   * @return a new plan
   * @throws IllegalArgumentException if it is below 0
   */
  public TrainingPlan withPatience(int value) {
    return new TrainingPlan(epochs, batch, rate, seed, value);
  }

  private static void requireAtLeast(String what, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(Messages.tooSmall(what, least, value));
    }
  }
}
