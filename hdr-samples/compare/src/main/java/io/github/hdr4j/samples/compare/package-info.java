/**
 * A program that compares classifiers in handwritten digit recognition. HDR does not mean high
 * dynamic range here.
 */
@NullMarked
package io.github.hdr4j.samples.compare;

import org.jspecify.annotations.NullMarked;
