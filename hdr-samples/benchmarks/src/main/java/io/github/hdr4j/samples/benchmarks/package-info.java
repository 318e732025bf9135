/**
 * What handwritten digit recognition costs, always as a ratio of things measured by turns in one
 * run: absolute times say more about the machine than about the library.
 *
 * <p>HDR means handwritten digit recognition here, not high dynamic range.
 */
@NullMarked
package io.github.hdr4j.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
