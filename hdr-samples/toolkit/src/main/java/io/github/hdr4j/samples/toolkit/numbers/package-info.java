/**
 * Numbers of several digits, and pages with digits among words and drawings, put together from real
 * digits or drawn, with the truth about what is where.
 */
@NullMarked
package io.github.hdr4j.samples.toolkit.numbers;

import org.jspecify.annotations.NullMarked;
