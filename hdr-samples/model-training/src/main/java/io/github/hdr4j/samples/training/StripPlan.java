package io.github.hdr4j.samples.training;

/**
 * What decides the outcome of training a network for strips.
 *
 * @param epochs passes over the data
 * @param batch strips per step
 * @param rate peak learning rate
 * @param decay weight decay, relative to the learning rate
 * @param averaging share of the old weight average kept at each step
 * @param seed of weights, data, order and augmentation
 * @param photographed numbers that are drawn, photographed and cut out, the same in all epochs
 * @param composed strips for each of them that are put together anew in each epoch
 */
record StripPlan(
    int epochs,
    int batch,
    double rate,
    double decay,
    double averaging,
    long seed,
    int photographed,
    int composed) {

  StripPlan {
    require(epochs >= 1, "--epochs must be 1 or more");
    require(batch >= 2, "--batch must be 2 or more");
    require(rate > 0 && decay >= 0, "--rate must be above 0 and --decay not below");
    require(averaging >= 0 && averaging < 1, "--averaging must be 0 to 1");
    require(photographed >= 1, "--photographed must be 1 or more");
    require(composed >= 0, "--composed must not be below 0");
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }
}
