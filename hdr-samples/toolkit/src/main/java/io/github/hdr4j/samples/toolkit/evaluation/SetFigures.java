package io.github.hdr4j.samples.toolkit.evaluation;

/**
 * The figures of one of several labelled sets.
 *
 * @param set its name
 * @param figures of its digits
 */
public record SetFigures(String set, Evaluation figures) {}
