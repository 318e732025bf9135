package io.github.hdr4j.dl4j.onnx;

/**
 * Batch normalisation as it is at inference (S. Ioffe and C. Szegedy, ICML 2015): per channel,
 * {@code scale · (x − mean) / √(variance + epsilon) + shift}. No layer of a finished network: it is
 * folded into the convolution before it. Immutable.
 */
public final class BatchNorm {

  private final double[] factors;
  private final double[] offsets;

  private BatchNorm(double[] factors, double[] offsets) {
    this.factors = factors;
    this.offsets = offsets;
  }

  /**
   * Computes what the normalisation amounts to.
   *
   * @param scale one per channel; also called gamma
   * @param shift one per channel; also called beta
   * @param mean the running mean of each channel
   * @param variance the running variance of each channel, not negative
   * @param epsilon added to the variance; must be the one used in training
   * @return the normalisation
   * @throws IllegalArgumentException if the lengths differ or a number is not finite
   */
  public static BatchNorm of(
      float[] scale, float[] shift, float[] mean, float[] variance, double epsilon) {
    Weights.check("scales", scale, scale.length);
    Weights.check("shifts", shift, scale.length);
    Weights.check("means", mean, scale.length);
    Weights.check("variances", variance, scale.length);
    double[] factors = new double[scale.length];
    double[] offsets = new double[scale.length];
    for (int c = 0; c < scale.length; c++) {
      double spread = variance[c] + epsilon;
      if (!(variance[c] >= 0 && spread > 0)) {
        throw new IllegalArgumentException("variance " + variance[c] + " of channel " + c);
      }
      factors[c] = scale[c] / Math.sqrt(spread);
      offsets[c] = shift[c] - factors[c] * mean[c];
    }
    return new BatchNorm(factors, offsets);
  }

  /**
   * The convolution that gives what the given one gives after this normalisation. Exact but for
   * rounding, with padding too, because the normalisation comes after the sum.
   *
   * @param convolution the convolution before
   * @return one convolution in place of both
   * @throws IllegalArgumentException if it has another number of filters than there are channels
   */
  public Convolution foldInto(Convolution convolution) {
    if (convolution.filters() != factors.length) {
      throw new IllegalArgumentException(
          convolution.filters() + " filters, but " + factors.length + " channels to normalise");
    }
    float[] weights = convolution.weights();
    float[] biases = convolution.biases();
    int perFilter = weights.length / factors.length;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (factors[i / perFilter] * weights[i]);
    }
    for (int c = 0; c < biases.length; c++) {
      biases[c] = (float) (factors[c] * biases[c] + offsets[c]);
    }
    return Convolution.of(
        convolution.inputs(),
        convolution.kernel(),
        convolution.stride(),
        convolution.padding(),
        weights,
        biases);
  }
}
