package io.github.hdr4j.samples.toolkit.chart;

import io.github.hdr4j.samples.toolkit.metrics.Interval;

/**
 * One accuracy of several.
 *
 * @param name of what it belongs to, such as a set
 * @param accuracy 0 to 1
 * @param interval in which it lies with 95 % confidence
 */
public record AccuracyRow(String name, double accuracy, Interval interval) {
  /** Longer labels are not drawn by the library: it widens the ticks until they would fit. */
  private static final int LONGEST = 20;

  /** The name, cut off where it is too long for a chart. */
  String label() {
    int letters = name.codePointCount(0, name.length());
    return letters <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
