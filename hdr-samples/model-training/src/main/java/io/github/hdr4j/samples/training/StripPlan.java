package io.github.hdr4j.samples.training;

/**
 * What decides the outcome of training a network for strips.
 *
 * @param epochs passes over the data
 * @param batch strips per step
 * @param rate peak learning rate
 * @param decay weight decay, relative to the learning rate
 * @param averaging share of the old weight average kept at each step
 * @param seed of weights, data, order and augmentation
 * @param photographed numbers that are drawn, photographed and cut out, the same in all epochs
 * @param composed strips for each of them that are put together anew in each epoch
 * @param start what the weights are at first
 */
record StripPlan(
    int epochs,
    int batch,
    double rate,
    double decay,
    double averaging,
    long seed,
    int photographed,
    int composed,
    String start) {}
