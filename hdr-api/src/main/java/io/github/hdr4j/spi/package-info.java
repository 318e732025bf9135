/**
 * What a backend or a preprocessor for handwritten digit recognition extends, and everything that
 * all of them share: provider names, batching, the close guard, engine sharing, calibration and the
 * verdict.
 */
@NullMarked
package io.github.hdr4j.spi;

import org.jspecify.annotations.NullMarked;
