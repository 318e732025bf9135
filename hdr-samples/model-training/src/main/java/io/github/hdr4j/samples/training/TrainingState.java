package io.github.hdr4j.samples.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * All that changes while training, so all that a checkpoint holds: flat arrays laid out by {@link
 * Architecture#slots()} and two counters. Mutable, for one thread.
 */
final class TrainingState {

  /** Epochs completed. */
  int epoch;

  /** Optimiser steps made. */
  int step;

  /** The network being trained. */
  final float[] weights;

  /** Adam's mean gradient. */
  final float[] first;

  /** Adam's mean squared gradient. */
  final float[] second;

  /** Moving average of {@link #weights}: the network that is evaluated and exported. */
  final float[] average;

  /** All zero, for reading a checkpoint into. */
  TrainingState(int size) {
    weights = new float[size];
    first = new float[size];
    second = new float[size];
    average = new float[size];
  }

  /**
   * A fresh network: kernels uniform with variance 2/inputs (K. He et al., ICCV 2015), batch norm
   * as identity, dense layer uniform with variance 1/(3·inputs).
   */
  static TrainingState initial(Architecture architecture, long seed) {
    return initial(architecture.slots(), seed);
  }

  /** The same for any network of such arrays. */
  static TrainingState initial(List<Slot> slots, long seed) {
    TrainingState state = new TrainingState(slots.get(slots.size() - 1).end());
    SplittableRandom random = new SplittableRandom(seed);
    for (Slot slot : slots) {
      switch (slot.kind()) {
        case KERNEL -> fill(state.weights, slot, random, Math.sqrt(6.0 / inputs(slot.shape())));
        case DENSE -> fill(state.weights, slot, random, Math.sqrt(1.0 / inputs(slot.shape())));
        case SCALE, RUNNING_VARIANCE -> Arrays.fill(state.weights, slot.offset(), slot.end(), 1f);
        case SHIFT, RUNNING_MEAN, BIAS -> {}
      }
    }
    System.arraycopy(state.weights, 0, state.average, 0, state.weights.length);
    return state;
  }

  /** Moves the average towards the weights; faster in the first steps, when both are far off. */
  void updateAverage(double decay) {
    float keep = (float) Math.min(decay, (1.0 + step) / (10.0 + step));
    float[] to = average;
    float[] from = weights;
    for (int i = 0; i < to.length; i++) {
      to[i] = keep * to[i] + (1 - keep) * from[i];
    }
  }

  private static int inputs(List<Integer> shape) {
    return shape.stream().skip(1).reduce(1, Math::multiplyExact);
  }

  private static void fill(float[] to, Slot slot, SplittableRandom random, double bound) {
    for (int i = slot.offset(); i < slot.end(); i++) {
      to[i] = (float) random.nextDouble(-bound, bound);
    }
  }
}
