/**
 * Handwritten digit recognition (not high dynamic range): one call from a picture to a digit.
 *
 * <p>{@link io.github.hdr4j.DigitRecognizer#load()} finds the backend on the class path, {@link
 * io.github.hdr4j.DigitRecognizer#recognize(java.awt.image.BufferedImage)} reads one digit, and the
 * {@link io.github.hdr4j.Recognition} says which digit it is, how sure that is, or that there is
 * none.
 */
@NullMarked
package io.github.hdr4j;

import org.jspecify.annotations.NullMarked;
