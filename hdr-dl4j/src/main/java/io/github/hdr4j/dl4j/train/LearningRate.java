package io.github.hdr4j.dl4j.train;

/** How large the steps are, from the first to the last. Immutable. */
public sealed interface LearningRate {

  /**
   * The rate of one step.
   *
   * @param step counted from 0 over all epochs
   * @param steps how many there are in all epochs
   * @return above 0
   */
  double rate(int step, int steps);

  /**
   * The same for all steps.
   *
   * @param rate above 0; 0.001 suits Adam
   * @return that schedule
   * @throws IllegalArgumentException if the rate is not a number above 0
   */
  static LearningRate constant(double rate) {
    return new Constant(rate);
  }

  /**
   * Up to a peak and down to nearly nothing: few epochs are enough.
   *
   * @param peak above 0; 0.002 to 0.005 suit Adam
   * @return that schedule
   * @throws IllegalArgumentException if the peak is not a number above 0
   */
  static LearningRate oneCycle(double peak) {
    return new OneCycle(peak);
  }

  /**
   * The same for all steps.
   *
   * @param rate above 0
   */
  record Constant(double rate) implements LearningRate {

    /**
     * Checks the rate.
     *
     * @param rate above 0
     * @throws IllegalArgumentException if it is not a number above 0
     */
    public Constant {
      requirePositive(rate);
    }

    @Override
    public double rate(int step, int steps) {
      return rate;
    }
  }

  /**
   * Up from a 25th to the peak in the first quarter, then down to nearly nothing, both along a
   * cosine (L. Smith and N. Topin, arXiv 1708.07120; shape as in PyTorch's OneCycleLR).
   *
   * @param peak the highest rate, above 0
   */
  record OneCycle(double peak) implements LearningRate {

    private static final double START = 1.0 / 25;
    private static final double END = 1e-4;
    private static final double WARM_UP = 0.25;

    /**
     * Checks the rate.
     *
     * @param peak the highest rate, above 0
     * @throws IllegalArgumentException if it is not a number above 0
     */
    public OneCycle {
      requirePositive(peak);
    }

    @Override
    public double rate(int step, int steps) {
      double position = (double) step / steps;
      return position < WARM_UP
          ? cosine(START, 1, position / WARM_UP)
          : cosine(1, END, Math.min(1, (position - WARM_UP) / (1 - WARM_UP)));
    }

    private double cosine(double from, double to, double t) {
      return peak * (to + (from - to) * (1 + Math.cos(Math.PI * t)) / 2);
    }
  }

  private static void requirePositive(double rate) {
    if (!(rate > 0 && Double.isFinite(rate))) {
      throw new IllegalArgumentException(Messages.rate(rate));
    }
  }
}
