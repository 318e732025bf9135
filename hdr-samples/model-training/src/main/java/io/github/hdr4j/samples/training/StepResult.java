package io.github.hdr4j.samples.training;

/**
 * What one batch gave.
 *
 * @param loss mean cross-entropy in nats, with label smoothing
 * @param correct how many pictures had their class ranked first
 */
record StepResult(double loss, int correct) {}
