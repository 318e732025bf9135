package io.github.hdr4j.preprocess.augment;

import io.github.hdr4j.PenStrokes;
import java.util.random.RandomGenerator;

/**
 * Pens of random width for recorded strokes, which are without one, so that a network sees fine
 * liners and felt pens too. All ratios between the bounds are equally likely.
 *
 * @param thinnest least width relative to the longer side of the writing, 0.01 to 0.5
 * @param thickest greatest width relative to the longer side of the writing, up to 0.5
 */
public record PenVariation(double thinnest, double thickest) {

  /**
   * Checks the bounds.
   *
   * @param thinnest least width relative to the longer side of the writing, 0.01 to 0.5
   * @param thickest greatest width relative to the longer side of the writing, up to 0.5
   * @throws IllegalArgumentException if a width is out of its range
   */
  public PenVariation {
    Check.range("thinnest", thinnest, 0.01, 0.5);
    Check.range("thickest", thickest, thinnest, 0.5);
  }

  /**
   * The pens that the bundled network is trained with: 0.6 to 1.8 times as wide as the one that
   * recorded strokes are drawn with otherwise.
   *
   * @return the standard pens
   */
  public static PenVariation standard() {
    return new PenVariation(0.08, 0.25);
  }

  /**
   * Takes up another pen. The same strokes and an equal generator give the same pen.
   *
   * @param strokes of any size
   * @param random source of all chance; its state moves on
   * @return the same strokes with the width of a pen; unchanged if they have no size
   */
  public PenStrokes apply(PenStrokes strokes, RandomGenerator random) {
    double width = thinnest * Math.pow(thickest / thinnest, random.nextDouble());
    double absolute = width * strokes.longerSide();
    return absolute > 0 ? strokes.withPenWidth(absolute) : strokes;
  }
}
