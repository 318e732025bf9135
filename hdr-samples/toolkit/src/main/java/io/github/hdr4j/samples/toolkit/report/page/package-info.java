/**
 * The report of an evaluation as one page with its charts, for a person to look at, to print or to
 * send.
 */
@NullMarked
package io.github.hdr4j.samples.toolkit.report.page;

import org.jspecify.annotations.NullMarked;
