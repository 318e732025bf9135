package io.github.hdr4j.dl4j.train;

/**
 * What keeps a network from forgetting what it knew while it learns the digits of a few hands.
 *
 * @param frozen how many convolutions and dense layers, from the first on, stay as they are
 * @param anchoring how strongly the other weights are pulled to where they started (L2-SP: X. Li,
 *     Y. Grandvalet and F. Davoine, ICML 2018), per unit of learning rate, at least 0
 * @param repeats how often an epoch takes each sample, at least 1
 * @param replay how many replayed samples an epoch takes for each of the user's, at least 0;
 *     without samples to replay there are none
 * @param rehearsal how many pictures put together from the samples an epoch takes for each of the
 *     user's, at least 0; the network learns to say of them what it said before (Z. Li and D.
 *     Hoiem, Learning without Forgetting, ECCV 2016), which keeps the output for what is no digit
 */
public record FineTuning(
    int frozen, double anchoring, int repeats, double replay, double rehearsal) {

  /**
   * Checks the numbers.
   *
   * @param frozen how many layers with weights stay as they are
   * @param anchoring how strongly the other weights are pulled to where they started
   * @param repeats how often an epoch takes each sample
   * @param replay how many replayed samples for each of the user's
   * @param rehearsal how many pictures put together for each of the user's
   * @throws IllegalArgumentException if one is out of range
   */
  public FineTuning {
    if (frozen < 0 || repeats < 1 || !(anchoring >= 0) || !(replay >= 0) || !(rehearsal >= 0)) {
      throw new IllegalArgumentException(
          Messages.fineTuning(frozen, anchoring, repeats, replay, rehearsal));
    }
  }

  /**
   * No layer frozen, weak anchoring, each sample twice an epoch, two replayed samples and half a
   * rehearsed one for each of those.
   *
   * @return what was measured with 20 samples of each digit
   */
  public static FineTuning defaults() {
    return new FineTuning(0, 0.5, 2, 2, 0.5);
  }
}
