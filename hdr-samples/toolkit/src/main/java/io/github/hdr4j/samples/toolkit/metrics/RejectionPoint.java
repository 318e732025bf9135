package io.github.hdr4j.samples.toolkit.metrics;

/**
 * What is accepted at one threshold.
 *
 * @param threshold certainty from which a reading is accepted, 0 to 1
 * @param accepted number of readings at least as certain
 * @param wrong how many of them are wrong
 */
public record RejectionPoint(double threshold, long accepted, long wrong) {}
