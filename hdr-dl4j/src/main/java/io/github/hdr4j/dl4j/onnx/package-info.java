/**
 * Describes a digit network and writes it as an ONNX file, the form in which every engine loads it.
 *
 * <p>HDR means handwritten digit recognition here, not high dynamic range.
 */
@NullMarked
package io.github.hdr4j.dl4j.onnx;

import org.jspecify.annotations.NullMarked;
