package io.github.hdr4j.samples.toolkit.transform;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;

/** Colours along the edge of a picture, or along a stretch of it. */
final class Edge {
  /** Gray levels by which the pixels of one shade may differ, as JPEG makes them. */
  private static final int SHADE = 16;

  private static final double MOST_OF_IT = 0.9;

  private final int[] byLuminance;

  /**
   * Sorts them.
   *
   * @param pixels {@code 0xAARRGGBB}, at least one
   */
  Edge(int[] pixels) {
    this.byLuminance =
        Arrays.stream(pixels)
            .boxed()
            .sorted(Comparator.comparingDouble(Rgb::luminance))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** The one in the middle between dark and light. */
  int median() {
    return byLuminance[byLuminance.length / 2];
  }

  /**
   * The shade that most of the edge has, if it has two plain ones, as in drawings and bilevel scans
   * whose strokes touch the edge.
   */
  OptionalInt plainShade() {
    double darkest = Rgb.luminance(byLuminance[0]);
    double lightest = Rgb.luminance(byLuminance[byLuminance.length - 1]);
    long plain =
        Arrays.stream(byLuminance)
            .mapToDouble(Rgb::luminance)
            .filter(level -> level - darkest <= SHADE || lightest - level <= SHADE)
            .count();
    return plain >= MOST_OF_IT * byLuminance.length && lightest - darkest > 2 * SHADE
        ? OptionalInt.of(median())
        : OptionalInt.empty();
  }
}
