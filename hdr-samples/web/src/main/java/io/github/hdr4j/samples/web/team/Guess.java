package io.github.hdr4j.samples.web.team;

/**
 * What a picture may show.
 *
 * @param text a digit or a number
 * @param probability 0 to 1
 */
public record Guess(String text, double probability) {}
