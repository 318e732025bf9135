package io.github.hdr4j.dl4j.onnx;

import java.util.Objects;

/** Each output is a weighted sum of all inputs plus a bias. Takes a vector. Immutable. */
public final class Dense implements Layer {

  private final int inputs;
  private final float[] weights;
  private final float[] biases;

  private Dense(int inputs, float[] weights, float[] biases) {
    this.inputs = inputs;
    this.weights = weights;
    this.biases = biases;
  }

  /**
   * Copies weights and biases.
   *
   * @param inputs length of the vector taken
   * @param weights {@code [out][in]} row by row
   * @param biases one per output
   * @return the layer
   * @throws IllegalArgumentException if the lengths do not fit or a number is not finite
   */
  public static Dense of(int inputs, float[] weights, float[] biases) {
    Weights.check("dense weights", weights, (long) biases.length * inputs);
    Weights.check("dense biases", biases, biases.length);
    return new Dense(inputs, weights.clone(), biases.clone());
  }

  /**
   * Length of the vector taken.
   *
   * @return at least 1
   */
  public int inputs() {
    return inputs;
  }

  /**
   * Length of the vector given.
   *
   * @return at least 1
   */
  public int outputs() {
    return biases.length;
  }

  /**
   * The weights.
   *
   * @return a copy, {@code [out][in]} row by row
   */
  public float[] weights() {
    return weights.clone();
  }

  /**
   * The biases.
   *
   * @return a copy, one per output
   */
  public float[] biases() {
    return biases.clone();
  }

  @Override
  public Size outputSize(Size input) {
    Size expected = new Size(inputs, 1, 1);
    if (!Objects.equals(input, expected)) {
      throw new IllegalArgumentException("the dense layer takes " + expected + ", not " + input);
    }
    return new Size(outputs(), 1, 1);
  }

  @Override
  public FeatureMaps apply(FeatureMaps input) {
    Size size = outputSize(input.size());
    float[] result = new float[outputs()];
    for (int o = 0; o < result.length; o++) {
      double sum = biases[o];
      for (int i = 0; i < inputs; i++) {
        sum += (double) weights[o * inputs + i] * input.value(i);
      }
      result[o] = (float) sum;
    }
    return FeatureMaps.own(size, result);
  }
}
