/** Shared code of the samples for handwritten digit recognition. */
@NullMarked
package io.github.hdr4j.samples.toolkit;

import org.jspecify.annotations.NullMarked;
