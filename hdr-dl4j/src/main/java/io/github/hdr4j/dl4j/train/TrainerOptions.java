package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.preprocess.augment.Augmentation;
import java.nio.file.Path;
import java.util.Optional;

/** What a {@link DigitTrainer.Builder} collected; its methods describe each part. */
record TrainerOptions(
    Start start,
    DigitSamples samples,
    Optional<DigitSamples> validation,
    double validationShare,
    TrainingPlan plan,
    Augmentation augmentation,
    FineTuning fineTuning,
    Optional<DigitSamples> replay,
    Optional<Path> checkpoint,
    boolean resume,
    int threads,
    double acceptError,
    String name,
    String data) {}
