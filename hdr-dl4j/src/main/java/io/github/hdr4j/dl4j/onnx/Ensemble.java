package io.github.hdr4j.dl4j.onnx;

import io.github.hdr4j.DigitTensor;
import java.util.List;

/**
 * Several networks that read the same digit, their probabilities averaged (L. Breiman, Machine
 * Learning 24, 1996). The outputs are the logarithms of the averages, so that their softmax gives
 * the averages back. Immutable.
 *
 * @param members two or more different networks
 */
public record Ensemble(List<Member> members) implements DigitModel {

  /**
   * Added to every average, so that the logarithm is finite where all probabilities are too small
   * for a float. An average above 2e-23 stays the same float.
   */
  static final float FLOOR = 1e-30f;

  /**
   * Checks that the members can stand for each other.
   *
   * @param members two or more different networks
   * @throws IllegalArgumentException if there are fewer, or if they differ in their number of
   *     classes or in the normalisation of their input
   */
  public Ensemble {
    members = List.copyOf(members);
    if (members.size() < 2) {
      throw new IllegalArgumentException(Messages.fewMembers(members.size()));
    }
    Network first = members.get(0).network();
    for (Member member : members) {
      Network network = member.network();
      if (network.classes() != first.classes()) {
        throw new IllegalArgumentException(
            Messages.differentClasses(first.classes(), network.classes()));
      }
      if (network.mean() != first.mean() || network.deviation() != first.deviation()) {
        throw new IllegalArgumentException(Messages.differentNormalisation(first, network));
      }
    }
  }

  /**
   * One network of the ensemble.
   *
   * @param network the network
   * @param temperature what its logits are divided by before the softmax, above 0
   */
  public record Member(Network network, float temperature) {

    /**
     * Checks the temperature.
     *
     * @param network the network
     * @param temperature what its logits are divided by before the softmax, above 0
     * @throws IllegalArgumentException if the temperature is not a number above 0
     */
    public Member {
      if (!(temperature > 0 && Float.isFinite(temperature))) {
        throw new IllegalArgumentException(Messages.temperature(temperature));
      }
    }

    private double[] probabilities(float[] logits) {
      double highest = Double.NEGATIVE_INFINITY;
      for (float logit : logits) {
        highest = Math.max(highest, logit);
      }
      double[] q = new double[logits.length];
      double sum = 0;
      for (int c = 0; c < q.length; c++) {
        q[c] = Math.exp((logits[c] - highest) / temperature);
        sum += q[c];
      }
      for (int c = 0; c < q.length; c++) {
        q[c] /= sum;
      }
      return q;
    }
  }

  @Override
  public int classes() {
    return members.get(0).network().classes();
  }

  @Override
  public int parameters() {
    return members.stream().mapToInt(member -> member.network().parameters()).sum();
  }

  @Override
  public float[] logits(DigitTensor digit) {
    return average(members.stream().map(member -> member.network().logits(digit)).toList());
  }

  /**
   * What the ensemble gives where its members give this.
   *
   * @param logits of each member's network, in their order
   * @return one logit per class
   * @throws IllegalArgumentException if there are more or fewer than members
   */
  public float[] average(List<float[]> logits) {
    if (logits.size() != members.size()) {
      throw new IllegalArgumentException(Messages.logitsOfMembers(logits.size(), members.size()));
    }
    double[] sums = new double[classes()];
    for (int m = 0; m < members.size(); m++) {
      double[] q = members.get(m).probabilities(logits.get(m));
      for (int c = 0; c < sums.length; c++) {
        sums[c] += q[c];
      }
    }
    float[] averages = new float[sums.length];
    for (int c = 0; c < averages.length; c++) {
      averages[c] = (float) Math.log(sums[c] / members.size() + FLOOR);
    }
    return averages;
  }
}
