package io.github.hdr4j.samples.training;

import java.util.List;

/**
 * Adam with decoupled weight decay (I. Loshchilov and F. Hutter, ICLR 2019, arXiv 1711.05101), on
 * flat arrays. Changes the {@link TrainingState} it is given and keeps nothing itself.
 */
final class AdamW {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float EPSILON = 1e-8f;

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
    float size = (float) (rate / (1 - Math.pow(FIRST, state.step)));
    float spread = (float) (1 / Math.sqrt(1 - Math.pow(SECOND, state.step)));
    for (Slot slot : slots) {
      if (slot.kind().trained()) {
        float keep = slot.kind().decayed() ? (float) (1 - rate * decay) : 1;
        step(state, gradient, slot, size, spread, keep);
      }
    }
  }

  private static void step(
      TrainingState state, float[] gradient, Slot slot, float size, float spread, float keep) {
    // locals, so that the loop is compiled to vector instructions
    float[] weights = state.weights;
    float[] first = state.first;
    float[] second = state.second;
    for (int i = slot.offset(); i < slot.end(); i++) {
      float g = gradient[i];
      float m = FIRST * first[i] + (1 - FIRST) * g;
      float v = SECOND * second[i] + (1 - SECOND) * g * g;
      first[i] = m;
      second[i] = v;
      weights[i] = keep * weights[i] - size * m / ((float) Math.sqrt(v) * spread + EPSILON);
    }
  }
}
