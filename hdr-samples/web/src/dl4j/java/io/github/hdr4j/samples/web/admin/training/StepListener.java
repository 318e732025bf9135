package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.dl4j.train.EpochSummary;
import io.github.hdr4j.dl4j.train.ProgressListener;
import io.github.hdr4j.dl4j.train.TrainingStep;

/**
 * Hands on what the library tells.
 *
 * @param progress who wants to know
 */
record StepListener(TrainingProgress progress) implements ProgressListener {
  @Override
  public void step(TrainingStep step) {
    progress.step(
        new TrainingProgress.Step(
            step.epoch(),
            step.step(),
            step.steps(),
            step.loss(),
            step.accuracy(),
            step.remaining().toSeconds()));
  }

  @Override
  public void epoch(EpochSummary epoch) {
    progress.epoch(
        new TrainingProgress.Epoch(
            epoch.epoch(), epoch.loss(), epoch.accuracy(), epoch.validationAccuracy()));
  }
}
