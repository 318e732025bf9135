/**
 * What tutorials do to a picture of a handwritten digit before a network reads it, to compare the
 * library's own preparation with.
 */
@NullMarked
package io.github.hdr4j.samples.toolkit.naive;

import org.jspecify.annotations.NullMarked;
