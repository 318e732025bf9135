/** Measures of how well handwritten digits are read. */
@NullMarked
package io.github.hdr4j.samples.toolkit.metrics;

import org.jspecify.annotations.NullMarked;
