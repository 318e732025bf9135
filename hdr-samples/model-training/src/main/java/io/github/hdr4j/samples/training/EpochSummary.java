package io.github.hdr4j.samples.training;

/**
 * How an epoch went.
 *
 * @param epoch its number, from 1
 * @param epochs how many there will be
 * @param loss mean training loss in nats, over augmented pictures
 * @param accuracy share of augmented training pictures ranked right
 * @param validation the averaged network on the validation part
 * @param seconds time taken
 */
record EpochSummary(
    int epoch, int epochs, double loss, double accuracy, Proportion validation, double seconds) {}
