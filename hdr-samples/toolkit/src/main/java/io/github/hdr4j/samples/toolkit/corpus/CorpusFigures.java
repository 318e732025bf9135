package io.github.hdr4j.samples.toolkit.corpus;

/**
 * The counts of one corpus after one transform.
 *
 * @param corpus its name
 * @param transform its name
 * @param tally the counts
 */
public record CorpusFigures(String corpus, String transform, Tally tally) {}
