/** The ONNX Runtime engine for handwritten digit recognition. */
@NullMarked
package io.github.hdr4j.onnx;

import org.jspecify.annotations.NullMarked;
