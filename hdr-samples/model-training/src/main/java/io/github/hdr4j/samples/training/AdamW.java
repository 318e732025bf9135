package io.github.hdr4j.samples.training;

import java.util.List;

/**
 * Adam with decoupled weight decay (I. Loshchilov and F. Hutter, ICLR 2019, arXiv 1711.05101), on
 * flat arrays. Changes the {@link TrainingState} it is given and keeps nothing itself.
 */
final class AdamW {

  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double EPSILON = 1e-8;

  private final List<Slot> slots;
  private final double decay;

  /** For arrays laid out like this, shrinking weights by {@code rate × decay} a step. */
  AdamW(List<Slot> slots, double decay) {
    this.slots = slots;
    this.decay = decay;
  }

  /** One step against the gradient; counts it. */
  void step(TrainingState state, float[] gradient, double rate) {
    state.step++;
    double firstBias = 1 - Math.pow(FIRST, state.step);
    double secondBias = 1 - Math.pow(SECOND, state.step);
    for (Slot slot : slots) {
      if (slot.kind().trained()) {
        double keep = slot.kind().decayed() ? 1 - rate * decay : 1;
        for (int i = slot.offset(); i < slot.end(); i++) {
          double g = gradient[i];
          state.first[i] = (float) (FIRST * state.first[i] + (1 - FIRST) * g);
          state.second[i] = (float) (SECOND * state.second[i] + (1 - SECOND) * g * g);
          double size = Math.sqrt(state.second[i] / secondBias) + EPSILON;
          state.weights[i] =
              (float) (keep * state.weights[i] - rate * (state.first[i] / firstBias) / size);
        }
      }
    }
  }
}
