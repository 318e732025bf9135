package io.github.hdr4j.samples.training;

/** What the network is to say of the pictures of a batch. */
@FunctionalInterface
interface Targets {
  /**
   * The wanted probabilities.
   *
   * @param batch pictures, changed as the network sees them, and their classes
   * @return {@code count × classes} values; each picture's sum to 1
   */
  float[] of(Batch batch);

  /**
   * The labels, a share of the probability spread over all classes (C. Szegedy et al., CVPR 2016).
   *
   * @param classes number of outputs
   * @param smoothing the share, 0 to 1
   */
  static Targets labels(int classes, double smoothing) {
    return batch -> {
      float[] target = new float[batch.count() * classes];
      for (int i = 0; i < target.length; i++) {
        boolean right = i % classes == batch.labels[i / classes];
        target[i] = (float) (smoothing / classes + (right ? 1 - smoothing : 0));
      }
      return target;
    };
  }
}
