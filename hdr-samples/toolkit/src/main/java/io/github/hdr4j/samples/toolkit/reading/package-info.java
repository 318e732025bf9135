/** Labelled pictures of numbers and pages, read and counted. */
@NullMarked
package io.github.hdr4j.samples.toolkit.reading;

import org.jspecify.annotations.NullMarked;
