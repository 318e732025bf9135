package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.Box;
import java.util.OptionalInt;

/**
 * What stands where on a page.
 *
 * @param digit 0 to 9, empty for what is no digit
 * @param box of its ink, in pixels of the picture
 * @param kind a word for it, such as {@code letter}
 */
public record LabelledMark(OptionalInt digit, Box box, String kind) {}
