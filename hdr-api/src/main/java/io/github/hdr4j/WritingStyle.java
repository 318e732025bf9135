package io.github.hdr4j;

import java.util.Locale;
import java.util.Objects;

/**
 * How the mark is written, measured on its ink in the source picture by image moments and the
 * distance transform (after Morpho-MNIST, Castro et al. 2018, arXiv 1809.10780). Where it lies is
 * its {@linkplain Recognition#box() box}. Immutable; later versions may measure more.
 */
public final class WritingStyle {
  private final double slantDegrees;
  private final double skewDegrees;
  private final double strokeWidth;
  private final double inkArea;
  private final double aspect;

  private WritingStyle(
      double slantDegrees, double skewDegrees, double strokeWidth, double inkArea, double aspect) {
    this.slantDegrees = slantDegrees;
    this.skewDegrees = skewDegrees;
    this.strokeWidth = strokeWidth;
    this.inkArea = inkArea;
    this.aspect = aspect;
  }

  /**
   * Makes a style of its measures.
   *
   * @param slantDegrees see {@link #slantDegrees()}, −90 to 90
   * @param skewDegrees see {@link #skewDegrees()}, −90 to 90
   * @param strokeWidth see {@link #strokeWidth()}, above 0
   * @param inkArea see {@link #inkArea()}, above 0
   * @param aspect see {@link #aspect()}, above 0
   * @return the style
   * @throws IllegalArgumentException if a measure is out of its range
   */
  public static WritingStyle of(
      double slantDegrees, double skewDegrees, double strokeWidth, double inkArea, double aspect) {
    return new WritingStyle(
        angle("slant", slantDegrees),
        angle("skew", skewDegrees),
        positive("stroke width", strokeWidth),
        positive("ink area", inkArea),
        positive("aspect", aspect));
  }

  private static double angle(String name, double degrees) {
    if (!(Math.abs(degrees) <= 90)) {
      throw new IllegalArgumentException(name + " must be -90 to 90 degrees: " + degrees);
    }
    return degrees;
  }

  private static double positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be a number above 0: " + value);
    }
    return value;
  }

  /**
   * How far the strokes lean, as the shear that would bring the second moments upright: 0 is
   * upright, positive leans to the right.
   *
   * @return degrees, −90 to 90
   */
  public double slantDegrees() {
    return slantDegrees;
  }

  /**
   * How far the mark as a whole is turned: the angle of its principal axis, from second moments, to
   * the vertical. Positive is turned clockwise; a sheet that lies askew turns all its marks alike.
   *
   * @return degrees, −90 to 90; 0 for a mark as wide as it is high, which has no principal axis
   */
  public double skewDegrees() {
    return skewDegrees;
  }

  /**
   * Mean width of the strokes, from the distance transform, relative to the height of the mark's
   * box.
   *
   * @return a ratio above 0, about 0.1 for a ballpoint digit
   */
  public double strokeWidth() {
    return strokeWidth;
  }

  /**
   * Area of the ink relative to the square of the height of the mark's box.
   *
   * @return a ratio above 0
   */
  public double inkArea() {
    return inkArea;
  }

  /**
   * Width of the mark's box relative to its height.
   *
   * @return a ratio above 0, about 0.2 for a 1 and 0.7 for a 0
   */
  public double aspect() {
    return aspect;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WritingStyle that
        && Double.compare(slantDegrees, that.slantDegrees) == 0
        && Double.compare(skewDegrees, that.skewDegrees) == 0
        && Double.compare(strokeWidth, that.strokeWidth) == 0
        && Double.compare(inkArea, that.inkArea) == 0
        && Double.compare(aspect, that.aspect) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(slantDegrees, skewDegrees, strokeWidth, inkArea, aspect);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "WritingStyle[slant %.1f°, skew %.1f°, stroke width %.3f, ink area %.3f, aspect %.2f]",
        slantDegrees,
        skewDegrees,
        strokeWidth,
        inkArea,
        aspect);
  }
}
