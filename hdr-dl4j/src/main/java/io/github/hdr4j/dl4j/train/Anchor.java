package io.github.hdr4j.dl4j.train;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Pulls weights towards where they started, as weight decay pulls them towards zero (L2-SP: X. Li,
 * Y. Grandvalet and F. Davoine, ICML 2018; decoupled from the gradient as in I. Loshchilov and F.
 * Hutter, ICLR 2019).
 *
 * @param start the weights it pulls towards; not to be written to
 * @param strength share of the way back at each step, per unit of learning rate
 */
record Anchor(INDArray start, double strength) {

  /** One pull; changes the weights. */
  void pull(INDArray weights, double rate) {
    try (INDArray away = weights.sub(start)) {
      weights.subi(away.muli(rate * strength));
    }
  }
}
