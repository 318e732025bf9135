package io.github.hdr4j.samples.toolkit.reading;

import java.nio.file.Path;

/**
 * A picture of a number and what it shows.
 *
 * @param file the picture; it need not exist
 * @param digits all digits that it shows, those of several lines joined; one or more
 */
public record LabelledNumber(Path file, String digits) {}
