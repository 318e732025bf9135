package io.github.hdr4j.samples.training;

import java.util.ArrayList;
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

  /**
   * One convolution with a 3×3 kernel and padding 1.
   *
   * @param filters number of output channels
   * @param stride step in pixels in both directions
   */
  record Stage(int filters, int stride) {}

  Architecture {
    stages = List.copyOf(stages);
  }

  /**
   * The bundled network: 216,299 weights after folding with eleven outputs, 13.7 million products.
   */
  static Architecture bundled(int classes) {
    return new Architecture(
        List.of(
            new Stage(24, 1),
            new Stage(32, 2),
            new Stage(48, 1),
            new Stage(64, 2),
            new Stage(96, 1),
            new Stage(128, 1)),
        classes);
  }

  /** Where each array of the network lies in the flat array of all of them. */
  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    int inputs = 1;
    for (Stage stage : stages) {
      int filters = stage.filters();
      Slot.appendStage(slots, filters, inputs, 3, 3);
      inputs = filters;
    }
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
