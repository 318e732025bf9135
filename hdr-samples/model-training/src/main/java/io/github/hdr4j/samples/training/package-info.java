/**
 * Trains the bundled handwritten digit network and writes it as an ONNX file, with one command.
 *
 * <p>PyTorch (through DJL) computes gradients and nothing else. Weights, optimiser state, random
 * numbers and checkpoints are plain Java arrays, so that an interrupted run resumes exactly.
 *
 * <p>HDR means handwritten digit recognition here, not high dynamic range.
 */
@NullMarked
package io.github.hdr4j.samples.training;

import org.jspecify.annotations.NullMarked;
