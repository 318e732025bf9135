package io.github.hdr4j.samples.training;

import io.github.hdr4j.LineFrames;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.dl4j.onnx.Extent;
import java.util.List;

/**
 * The shape of the network that reads a strip: convolutions alone, each with batch norm and ReLU,
 * until one row is left; then one dense layer for every column of it.
 *
 * @param stages the convolutions, first to last
 */
record StripArchitecture(List<Stage> stages) {
  /** Ten digits, and no digit here. */
  static final int CLASSES = LineFrames.CLASSES;

  /** The class of frames at which no digit stands. */
  static final int NONE = Recognition.DIGITS;

  StripArchitecture {
    stages = List.copyOf(stages);
  }

  /**
   * The bundled network: 229,931 weights after folding, 0.4 million products for each column of a
   * strip.
   */
  static StripArchitecture bundled() {
    return new StripArchitecture(
        List.of(
            Stage.square(32, 2, 2),
            Stage.square(32, 1, 1),
            Stage.square(48, 2, 1),
            Stage.square(48, 1, 1),
            Stage.square(64, 2, 1),
            Stage.square(64, 1, 1),
            new Stage(96, new Extent(4, 3), Extent.square(1), new Extent(0, 1)),
            new Stage(96, new Extent(1, 5), Extent.square(1), new Extent(0, 2))));
  }

  /** Frames of a strip, of which each is {@link LineStrip#STEP} columns wide. */
  static int frames(int columns) {
    return columns / LineStrip.STEP;
  }

  /** Length of the flat array. */
  int size() {
    List<Slot> slots = slots();
    return slots.get(slots.size() - 1).end();
  }

  /** Where each array of the network lies in the flat array of all of them. */
  List<Slot> slots() {
    List<Slot> slots = Slot.ofStages(stages);
    int inputs = stages.get(stages.size() - 1).filters();
    Slot.append(slots, Slot.Kind.DENSE, CLASSES, inputs, 1, 1);
    Slot.append(slots, Slot.Kind.BIAS, CLASSES);
    return List.copyOf(slots);
  }
}
