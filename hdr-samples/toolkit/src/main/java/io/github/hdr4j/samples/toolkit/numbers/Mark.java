package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.Box;

/**
 * What stands where in a number.
 *
 * @param sign the digit, or one of {@code . , - /}
 * @param box of its ink
 * @param joined whether its ink touches that of the mark before
 */
public record Mark(char sign, Box box, boolean joined) {}
