package io.github.hdr4j.samples.toolkit.reading;

/**
 * The figures of one of several sets of numbers.
 *
 * @param set its name
 * @param figures of its pictures
 */
public record NumberSetFigures(String set, NumberFigures figures) {}
