/** Readings and evaluations of handwritten digits as JSON, CSV and text. */
@NullMarked
package io.github.hdr4j.samples.toolkit.report;

import org.jspecify.annotations.NullMarked;
