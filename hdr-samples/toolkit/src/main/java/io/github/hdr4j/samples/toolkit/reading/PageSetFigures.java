package io.github.hdr4j.samples.toolkit.reading;

/**
 * The figures of one of several sets of pages.
 *
 * @param set its name
 * @param figures of its pages
 */
public record PageSetFigures(String set, PageFigures figures) {}
