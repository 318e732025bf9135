package io.github.hdr4j.samples.toolkit.evaluation;

/**
 * The figures of a set after one corruption.
 *
 * @param corruption its name
 * @param figures of the corrupted pictures
 */
public record CorruptionFigures(String corruption, Evaluation figures) {}
