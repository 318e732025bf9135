package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.DigitTensor;

/**
 * What an ONNX file of this library computes: one {@link Network}, or an {@link Ensemble} of
 * several. Immutable and thread-safe.
 */
public sealed interface DigitModel permits Network, Ensemble {

  /**
   * Number of outputs.
   *
   * @return one per class
   */
  int classes();

  /**
   * Number of weights and biases.
   *
   * @return their count; times 4 it is most of the file's bytes
   */
  int parameters();

  /**
   * Computes the outputs in plain Java: the reference for engines, not fast.
   *
   * @param digit the input
   * @return one logit per class
   */
  float[] logits(DigitTensor digit);
}
