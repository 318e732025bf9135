/**
 * The conformance kit for handwritten digit recognition engines: what every backend must do,
 * whatever its engine and model. A backend extends {@link
 * io.github.hdr4j.conformance.DigitRecognizerConformance} in its own tests.
 */
@NullMarked
package io.github.hdr4j.conformance;

import org.jspecify.annotations.NullMarked;
