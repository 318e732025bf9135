package io.github.hdr4j.dl4j.train;

import java.time.Duration;

/**
 * Where training stands.
 *
 * @param epoch the current one, from 1
 * @param epochs how many there will be, unless it stops early
 * @param step of this epoch just done, from 1
 * @param steps of each epoch
 * @param rate the step's learning rate
 * @param loss mean of this epoch so far, in nats, over augmented samples
 * @param accuracy share of this epoch's augmented samples ranked right so far, 0 to 1
 * @param remaining estimated time to the last epoch's end, from the steps made since the start
 */
public record TrainingStep(
    int epoch,
    int epochs,
    int step,
    int steps,
    double rate,
    double loss,
    double accuracy,
    Duration remaining) {}
