package io.github.hdr4j.samples.toolkit.template;

/**
 * Where something stands in a text.
 *
 * @param line from 1 on
 * @param column from 1 on
 */
record Place(int line, int column) {}
