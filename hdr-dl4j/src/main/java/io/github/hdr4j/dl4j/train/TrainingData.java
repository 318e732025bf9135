package io.github.hdr4j.dl4j.train;

import java.util.Optional;

/**
 * What a run learns from and is measured on.
 *
 * @param material of each epoch
 * @param teacher says what the material does not know
 * @param validation trains nothing
 */
record TrainingData(
    Material material, Optional<TrainableNetwork> teacher, DigitSamples validation) {}
