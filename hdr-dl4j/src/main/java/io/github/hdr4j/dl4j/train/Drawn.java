package io.github.hdr4j.dl4j.train;

/** What a batch takes from its {@link Material}. */
final class Drawn {

  /** In place of a label: whatever the network at the start of fine-tuning says. */
  static final int ASK_TEACHER = -1;

  /** 784 values, not to be written to. */
  final float[] ink;

  /** A class, or {@link #ASK_TEACHER}. */
  final int label;

  Drawn(float[] ink, int label) {
    this.ink = ink;
    this.label = label;
  }
}
