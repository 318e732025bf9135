package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.samples.web.admin.training.TrainingProgress.Step;
import java.util.Locale;

/**
 * What a browser is told of a training.
 *
 * @param phase a word such as {@code training}
 * @param running whether it goes on
 * @param done share of all steps, 0 to 1
 * @param epoch the current one, from 1; 0 before the first
 * @param epochs how many there will be
 * @param loss mean of this epoch so far
 * @param accuracy share of this epoch's digits ranked right so far
 * @param secondsLeft estimate
 */
record TrainingEvent(
    String phase,
    boolean running,
    double done,
    int epoch,
    int epochs,
    double loss,
    double accuracy,
    long secondsLeft) {
  private static final Step NONE = new Step(0, 0, 0, 0, 0, 0);

  static TrainingEvent of(TrainingState state) {
    Step step = state.step().orElse(NONE);
    double epoch = step.steps() == 0 ? 0 : (double) step.step() / step.steps();
    return new TrainingEvent(
        state.phase().name().toLowerCase(Locale.ROOT),
        state.running(),
        Math.max(0, step.epoch() - 1 + epoch) / state.epochs(),
        step.epoch(),
        state.epochs(),
        step.loss(),
        step.accuracy(),
        step.secondsLeft());
  }
}
