package io.github.hdr4j.samples.training;

/**
 * Labels mixed with what trained networks say of the same changed pictures: which other digit a
 * picture resembles is knowledge that a label lacks (G. Hinton, O. Vinyals and J. Dean, arXiv
 * 1503.02531). Where the teachers are wrong, the label stands alone: a student is to learn what its
 * teachers know, and may be shown pictures that they never saw.
 *
 * @param labels what is known for certain
 * @param teachers networks with the same outputs
 * @param share of the teachers, 0 to 1
 */
record Distillation(Targets labels, Teachers teachers, double share) implements Targets {
  @Override
  public float[] of(Batch batch) {
    float[] target = labels.of(batch);
    float[] taught = teachers.probabilities(batch.images);
    int classes = target.length / batch.count();
    for (int first = 0; first < target.length; first += classes) {
      if (mostProbable(taught, first, classes) == batch.labels[first / classes]) {
        for (int i = first; i < first + classes; i++) {
          target[i] += (float) share * (taught[i] - target[i]);
        }
      }
    }
    return target;
  }

  private static int mostProbable(float[] values, int first, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (values[first + i] > values[first + best]) {
        best = i;
      }
    }
    return best;
  }
}
