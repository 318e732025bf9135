package io.github.hdr4j.dl4j.train;

/**
 * How an epoch went.
 *
 * @param epoch its number, from 1
 * @param loss mean training loss in nats, over augmented samples
 * @param accuracy share of augmented training samples ranked right, 0 to 1
 * @param validationLoss mean loss in nats on the validation part
 * @param validationAccuracy share of the validation part's digits ranked right, 0 to 1
 */
public record EpochSummary(
    int epoch, double loss, double accuracy, double validationLoss, double validationAccuracy) {}
