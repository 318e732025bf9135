package io.github.hdr4j.samples.training;

/**
 * Labels mixed with what trained networks say of the same changed pictures: which other digit a
 * picture resembles is knowledge that a label lacks (G. Hinton, O. Vinyals and J. Dean, arXiv
 * 1503.02531).
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
    for (int i = 0; i < target.length; i++) {
      target[i] += (float) share * (taught[i] - target[i]);
    }
    return target;
  }
}
