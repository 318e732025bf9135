package io.github.hdr4j.dl4j.train;

/**
 * Whoever wants to know how training goes. Called by the thread that trains, which waits; what it
 * throws ends the training.
 */
public interface ProgressListener {

  /** Of somebody who does not want to know. */
  ProgressListener SILENT = new ProgressListener() {};

  /**
   * A step is done.
   *
   * @param step where training stands
   */
  default void step(TrainingStep step) {}

  /**
   * An epoch is done, measured on the validation part, and its checkpoint written.
   *
   * @param epoch how it went
   */
  default void epoch(EpochSummary epoch) {}
}
