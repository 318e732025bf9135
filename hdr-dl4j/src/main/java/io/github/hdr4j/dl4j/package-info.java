/**
 * The Deeplearning4j engine for handwritten digit recognition.
 *
 * <p>HDR means handwritten digit recognition here, not high dynamic range.
 */
@NullMarked
package io.github.hdr4j.dl4j;

import org.jspecify.annotations.NullMarked;
