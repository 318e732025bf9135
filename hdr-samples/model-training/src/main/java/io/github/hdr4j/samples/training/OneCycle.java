package io.github.hdr4j.samples.training;

/**
 * The learning rate of each step: up from a 25th to the peak, then down to nearly nothing, both
 * along a cosine (L. Smith and N. Topin, arXiv 1708.07120; shape as in PyTorch's OneCycleLR).
 *
 * @param peak the highest rate
 * @param steps number of steps of the whole run
 */
record OneCycle(double peak, int steps) {

  private static final double START = 1.0 / 25;
  private static final double END = 1e-4;
  private static final double WARM_UP = 0.25;

  /** The rate of a step, counted from 0. */
  double rate(int step) {
    double position = (double) step / steps;
    return position < WARM_UP
        ? cosine(START, 1, position / WARM_UP)
        : cosine(1, END, Math.min(1, (position - WARM_UP) / (1 - WARM_UP)));
  }

  private double cosine(double from, double to, double t) {
    return peak * (to + (from - to) * (1 + Math.cos(Math.PI * t)) / 2);
  }
}
