package io.github.hdr4j.samples.training;

import java.util.List;

/**
 * The network's shape: stages of 3×3 convolution, batch norm and ReLU, then global average pooling
 * and a dense layer.
 *
 * @param stages the convolutions, first to last
 * @param classes number of outputs
 */
record Architecture(List<Stage> stages, int classes) {

  /** Side of the square input in pixels. */
  static final int SIDE = 28;

  /** Values of one input picture. */
  static final int PIXELS = SIDE * SIDE;

  /** Mean ink of MNIST's training set in [0,1]; subtracted inside the network. */
  static final float MEAN = 0.1307f;

  /** Standard deviation of the ink of MNIST's training set; divided by inside the network. */
  static final float DEVIATION = 0.3081f;

  Architecture {
    stages = List.copyOf(stages);
  }

  /**
   * The bundled network: 216,299 weights after folding with eleven outputs, 13.7 million products.
   */
  static Architecture bundled(int classes) {
    return new Architecture(
        List.of(
            Stage.square(24, 1, 1),
            Stage.square(32, 2, 2),
            Stage.square(48, 1, 1),
            Stage.square(64, 2, 2),
            Stage.square(96, 1, 1),
            Stage.square(128, 1, 1)),
        classes);
  }

  /** Where each array of the network lies in the flat array of all of them. */
  List<Slot> slots() {
    List<Slot> slots = Slot.ofStages(stages);
    int inputs = stages.get(stages.size() - 1).filters();
    Slot.append(slots, Slot.Kind.DENSE, classes, inputs);
    Slot.append(slots, Slot.Kind.BIAS, classes);
    return List.copyOf(slots);
  }

  /** Length of the flat array. */
  int size() {
    List<Slot> slots = slots();
    return slots.get(slots.size() - 1).end();
  }
}
