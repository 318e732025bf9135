package io.github.hdr4j.samples.training;

import java.util.ArrayList;
import java.util.List;

/**
 * One array of the network inside the flat array that holds them all.
 *
 * @param kind what the values are
 * @param shape the sizes, outermost first; kernels are [out,in,height,width], dense weights
 *     [out,in]
 * @param offset position of the first value
 */
record Slot(Kind kind, List<Integer> shape, int offset) {

  /** What an array of the network holds. */
  enum Kind {
    KERNEL(true, true),
    SCALE(true, false),
    SHIFT(true, false),
    RUNNING_MEAN(false, false),
    RUNNING_VARIANCE(false, false),
    DENSE(true, true),
    BIAS(true, false);

    private final boolean trained;
    private final boolean decayed;

    Kind(boolean trained, boolean decayed) {
      this.trained = trained;
      this.decayed = decayed;
    }

    /** Whether gradients change it; batch norm's running statistics are only observed. */
    boolean trained() {
      return trained;
    }

    /** Whether weight decay shrinks it; scales, shifts and biases are left alone. */
    boolean decayed() {
      return decayed;
    }
  }

  /** Appends an array to a layout. */
  static void append(List<Slot> slots, Kind kind, Integer... shape) {
    int offset = slots.isEmpty() ? 0 : slots.get(slots.size() - 1).end();
    slots.add(new Slot(kind, List.of(shape), offset));
  }

  /** The arrays of stages, the first of which takes one channel; more can be appended. */
  static List<Slot> ofStages(List<Stage> stages) {
    List<Slot> slots = new ArrayList<>();
    int inputs = 1;
    for (Stage stage : stages) {
      int filters = stage.filters();
      append(slots, Kind.KERNEL, filters, inputs, stage.kernel().height(), stage.kernel().width());
      append(slots, Kind.SCALE, filters);
      append(slots, Kind.SHIFT, filters);
      append(slots, Kind.RUNNING_MEAN, filters);
      append(slots, Kind.RUNNING_VARIANCE, filters);
      inputs = filters;
    }
    return slots;
  }

  int length() {
    return shape.stream().reduce(1, Math::multiplyExact);
  }

  int end() {
    return offset + length();
  }
}
