package io.github.hdr4j.samples.training;

/**
 * What decides the outcome of a run, beside the data.
 *
 * @param epochs passes over the training part
 * @param batch pictures per step
 * @param seed of weights, order and augmentation
 * @param rate peak learning rate
 * @param decay weight decay, relative to the learning rate
 * @param smoothing share of label smoothing (C. Szegedy et al., CVPR 2016)
 * @param averaging share of the old weight average kept at each step
 * @param augmented share of the pictures that are augmented
 * @param teaching by other networks
 * @param start what the weights are at first
 */
record TrainingPlan(
    int epochs,
    int batch,
    long seed,
    double rate,
    double decay,
    double smoothing,
    double averaging,
    double augmented,
    Teaching teaching,
    String start) {}
