/**
 * Describes a digit network, or an ensemble of several, and writes it as an ONNX file, the form in
 * which every engine loads it; reads such a file back.
 *
 * <p>HDR means handwritten digit recognition here, not high dynamic range.
 */
@NullMarked
package io.github.hdr4j.dl4j.onnx;

import org.jspecify.annotations.NullMarked;
