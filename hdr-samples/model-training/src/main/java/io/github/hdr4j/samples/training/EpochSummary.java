package io.github.hdr4j.samples.training;

import io.github.hdr4j.dl4j.train.Proportion;

/**
 * How an epoch went.
 *
 * @param epoch its number, from 1
 * @param epochs how many there will be
 * @param loss mean training loss in nats, over augmented pictures
 * @param accuracy share of augmented training pictures ranked right
 * @param validation the averaged network on the digits of the validation part
 * @param rejection the averaged network on what is no digit there; of none if it is not asked
 * @param seconds time taken
 */
record EpochSummary(
    int epoch,
    int epochs,
    double loss,
    double accuracy,
    Proportion validation,
    Proportion rejection,
    double seconds) {}
