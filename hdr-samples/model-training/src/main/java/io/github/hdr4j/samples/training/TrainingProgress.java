package io.github.hdr4j.samples.training;

/** Whoever wants to know how training goes. Called from the training thread. */
interface TrainingProgress {

  /** An epoch starts; numbers from 1. */
  void start(int epoch, int epochs, int steps);

  /** A step is done; both values are means since the epoch's start. */
  void step(double loss, double accuracy);

  /** The epoch is done, evaluated, and its checkpoint written. */
  void end(EpochSummary summary);
}
