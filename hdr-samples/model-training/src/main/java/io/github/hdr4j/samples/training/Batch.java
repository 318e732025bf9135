package io.github.hdr4j.samples.training;

/** Pictures with their digits, as one training step takes them. */
final class Batch {

  /** {@code count × 784} values, 0.0 background to 1.0 ink. */
  final float[] images;

  /** The class of each picture. */
  final int[] labels;

  Batch(float[] images, int[] labels) {
    this.images = images;
    this.labels = labels;
  }

  int count() {
    return labels.length;
  }
}
