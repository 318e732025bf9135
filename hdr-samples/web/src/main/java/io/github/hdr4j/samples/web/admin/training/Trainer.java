package io.github.hdr4j.samples.web.admin.training;

import java.io.IOException;

/** Trains models. There is none where the backend cannot train. */
public interface Trainer {
  /**
   * Teaches a model some digits, writes it, and measures it before and after on digits that it was
   * not taught.
   *
   * @param order what to do
   * @param progress told of every step
   * @return what was measured
   * @throws IllegalArgumentException if the digits do not suffice; the message says why
   * @throws IOException if something cannot be read or written
   * @throws InterruptedException if the thread is interrupted; no model is written then
   */
  Comparison train(TrainingOrder order, TrainingProgress progress)
      throws IOException, InterruptedException;
}
